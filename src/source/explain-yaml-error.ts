import { type Document, isScalar, visit, type YAMLError } from "yaml";
import { quote } from "../words/quote.ts";
import { explainOddSpace, findOddSpace } from "./find-odd-space.ts";
import type { Problem } from "./problem.ts";
import type { PlaceOf } from "./text-places.ts";

/** Our sentence for an error of the parser that a contributor is likely to meet, by its code and a part of its words. */
interface Sentence extends Pick<Problem, "found" | "expected" | "advice"> {
  readonly code: string;
  readonly says?: string;
}

const noField = {
  found: "line that is no field",
  expected: "a name, `: ` and a value",
  advice: "put a space after the colon and check the indent",
};

const sentences: readonly Sentence[] = [
  {
    code: "TAB_AS_INDENT",
    found: "tab before a field",
    expected: "spaces",
    advice: "replace the tab with as many spaces as the fields beside it have",
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    found: "second `: ` on one line, or a line that is indented too far",
    expected: "one field a line",
    advice: 'put the text in quotes: `name: "One: two"`',
  },
  { code: "MULTILINE_IMPLICIT_KEY", ...noField },
  { code: "MISSING_CHAR", says: "Implicit map keys", ...noField },
  {
    code: "MISSING_CHAR",
    says: "Missing ,",
    found: "value without a comma before it",
    expected: "a comma between values",
    advice: "add it or put the whole value in quotes",
  },
  {
    code: "MISSING_CHAR",
    says: "Sequence item",
    found: "line with another indent than the item above",
    expected: "the fields of an item in one column",
    advice: "put it below the first field of the item",
  },
  {
    code: "BAD_INDENT",
    says: "same column",
    found: "line with another indent than the one above",
    expected: "fields of one thing in one column",
    advice: "check the spaces at its start",
  },
  {
    code: "BAD_SCALAR_START",
    found: "sign at the start of a value",
    expected: "a letter, a digit or a quote",
    advice: "put the value in quotes",
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: "Unexpected ,",
    found: "comma with no value before it",
    expected: "one comma between values",
    advice: "remove it",
  },
  {
    code: "UNEXPECTED_TOKEN",
    found: "text after the end of a value",
    expected: "the next field on a new line",
    advice: 'put the whole value in double quotes: `"it\'s"`',
  },
  {
    code: "TAG_RESOLVE_FAILED",
    found: "tag that starts with `!`",
    expected: "a plain value",
    advice: "remove the tag",
  },
  {
    code: "RESOURCE_EXHAUSTION",
    found: "very deep nesting",
    expected: "at most 16 levels",
    advice: "write fields side by side",
  },
];

/** What closes each sign that opens a list, a map or a text. */
const closing: Record<string, string> = { "[": "]", "{": "}", '"': '"', "'": "'" };

/** Find where each list, map and text in quotes starts, by where it ends; the inner one where two end together. */
export function findOpenings(document: Document): ReadonlyMap<number, number> {
  const openings = new Map<number, number>();
  visit(document, {
    Value(_, node) {
      const isOpened = isScalar(node) ? node.type?.startsWith("QUOTE") : node.flow;
      if (isOpened && node.range) openings.set(node.range[1], node.range[0]);
    },
  });
  return openings;
}

/** What an error of the parser is explained with. */
export interface YamlContext {
  readonly text: string;
  readonly openings: ReadonlyMap<number, number>;
  readonly placeOf: PlaceOf;
}

/** Explain a sign that looks like a space on the line of an offset: often what is really wrong there. */
function explainSpaceNear(text: string, offset: number, placeOf: PlaceOf): Omit<Problem, "rule"> | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  const at = findOddSpace(line);
  return at === -1 ? undefined : { place: placeOf(start + at, start + at + 1), ...explainOddSpace(line, at) };
}

/** Say a syntax error of the YAML parser in our words, at the place where it can be mended. */
export function explainYamlError({ code, message, pos }: YAMLError, { text, openings, placeOf }: YamlContext): Problem {
  const rule = "valid-yaml";
  const place = placeOf(...pos);
  const odd = explainSpaceNear(text, pos[0], placeOf);
  if (odd !== undefined) return { rule, ...odd };
  const opening = /^Missing closing|end with a/.test(message) ? openings.get(pos[0]) : undefined;
  const sign = opening === undefined ? undefined : closing[text.charAt(opening)];
  if (opening !== undefined && sign !== undefined) {
    return {
      rule,
      place: placeOf(opening, opening + 1),
      found: `${quote(text[opening])} that is not closed`,
      expected: `${quote(sign)} on the same line`,
      advice: "write it at the end of the value",
    };
  }
  const known = sentences.find((each) => each.code === code && message.includes(each.says ?? ""));
  if (known) return { rule, place, found: known.found, expected: known.expected, advice: known.advice };
  const note = `The parser says ${quote(message)}.`;
  return { rule, place, found: "text that is no field", expected: "plain YAML", advice: "write `name: value`", note };
}
