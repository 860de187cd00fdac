import { type Document, parseDocument } from "yaml";
import { explainYamlError, findOpenings } from "./explain-yaml-error.ts";
import { findForbiddenYaml } from "./find-forbidden-yaml.ts";
import { type FindPlace, findYamlPlace } from "./find-yaml-place.ts";
import type { Place, Problem } from "./problem.ts";
import { type PlaceOf, textPlaces } from "./text-places.ts";

/** The fields of the front matter, with the place of each. */
export interface ParsedYaml {
  /** The value, or undefined where nothing could be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly findPlace: FindPlace;
  /** The line of the first syntax error: single values before it were read as written. */
  readonly brokenFrom: number;
  /** The line of the field with that error: fields before it were read whole. */
  readonly brokenField: number;
}

/** The place of the line above the fields, which opens front matter; of a file that has none, its first line. */
function placeOfFence(firstLine: number): Place {
  const line = Math.max(firstLine - 1, 1);
  return { start: { line, column: 1 }, end: { line, column: 4 } };
}

function read(text: string): Document | Error {
  try {
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent", merge: false });
  } catch (error) {
    return error instanceof Error ? error : new Error("unreadable");
  }
}

/** Explain the errors that a person can mend, in order: one a line, and none after the parser lost its way. */
function explainErrors(document: Document, text: string, placeOf: PlaceOf): Problem[] {
  const { errors, warnings } = document;
  const lost = errors.findIndex(({ message }) => message.includes("in YAML stream"));
  const context = { text, openings: findOpenings(document), placeOf };
  const byLine = new Map<number, Problem>();
  for (const error of [...(lost === -1 ? errors : errors.slice(0, lost + 1)), ...warnings]) {
    const problem = explainYamlError(error, context);
    const { line } = problem.place.start;
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()].sort((a, b) => a.place.start.line - b.place.start.line);
}

/** Find the line on which the field around a line of the file starts. */
function findFieldLine(text: string, line: number): number {
  const lines = text.split("\n").slice(0, line - 1);
  return lines.findLastIndex((each) => /^[\w"']/.test(each)) + 2;
}

/**
 * Parse the front matter, which starts on line 2 of its file, or a file of YAML, which starts on line 1, and explain what
 * the YAML parser says of it.
 */
export function parseYaml(text: string, firstLine = 2): ParsedYaml {
  const placeOf = textPlaces(text, firstLine);
  const fence = placeOfFence(firstLine);
  const document = read(text);
  if (document instanceof Error) {
    const problem = {
      rule: "valid-yaml",
      place: fence,
      found: "front matter that cannot be read",
      expected: "plain YAML",
    };
    return { data: undefined, problems: [problem], findPlace: () => fence, brokenFrom: 1, brokenField: 1 };
  }
  const errors = explainErrors(document, text, placeOf);
  const brokenFrom = errors[0]?.place.start.line ?? Number.POSITIVE_INFINITY;
  const forbidden = findForbiddenYaml(document, text, placeOf);
  const readable = !forbidden.some((problem) => problem.rule === "plain-yaml");
  return {
    data: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems: [...errors, ...forbidden],
    findPlace: findYamlPlace(document.contents, placeOf, fence),
    brokenFrom,
    brokenField: errors.length > 0 ? findFieldLine(text, brokenFrom) : brokenFrom,
  };
}
