import { type Document, parseDocument } from "yaml";
import { explainYamlError } from "./explain-yaml-error.ts";
import { findForbiddenYaml } from "./find-forbidden-yaml.ts";
import { type FindPlace, findYamlPlace } from "./find-yaml-place.ts";
import type { Place, Problem } from "./problem.ts";
import { textPlaces } from "./text-places.ts";

/** The fields of the front matter, with the place of each. */
export interface ParsedYaml {
  /** The value, or undefined where nothing could be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly findPlace: FindPlace;
  /** The line of the first syntax error: what stands before it was read as written. */
  readonly brokenFrom: number;
}

const fence: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };

function read(text: string): Document | Error {
  try {
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent", merge: false });
  } catch (error) {
    return error instanceof Error ? error : new Error("unreadable");
  }
}

/** Parse the front matter, which starts on line 2 of its file. This is the only file that knows the YAML parser. */
export function parseYaml(text: string): ParsedYaml {
  const placeOf = textPlaces(text, 2);
  const document = read(text);
  if (document instanceof Error) {
    const problem = {
      rule: "valid-yaml",
      place: fence,
      found: "front matter that cannot be read",
      expected: "plain YAML",
    };
    return { data: undefined, problems: [problem], findPlace: () => fence, brokenFrom: 1 };
  }
  const errors = [...document.errors, ...document.warnings].map((error) => explainYamlError(error, text, placeOf));
  const forbidden = findForbiddenYaml(document, text, placeOf);
  const readable = !forbidden.some((problem) => problem.rule === "plain-yaml");
  return {
    data: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems: [...errors, ...forbidden],
    findPlace: findYamlPlace(document.contents, placeOf, fence),
    brokenFrom: Math.min(...errors.map((problem) => problem.place.start.line), Number.POSITIVE_INFINITY),
  };
}
