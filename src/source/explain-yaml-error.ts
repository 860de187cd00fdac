import type { YAMLError } from "yaml";
import type { Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import type { PlaceOf } from "./text-places.ts";

type Sentence = Pick<Problem, "found" | "expected" | "advice">;

/** Our sentence for each error code of the parser that a contributor is likely to meet. */
const sentences: Record<string, Sentence> = {
  TAB_AS_INDENT: { found: "tab before a field", expected: "spaces", advice: "replace the tab with 2 spaces" },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "second `: ` on one line, or a line that is indented too far",
    expected: "one field a line",
    advice: 'put the text in quotes: `name: "One: two"`',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: "line that is no field",
    expected: "a name, `: ` and a value",
    advice: "put a space after the colon and check the indent",
  },
  BAD_SCALAR_START: {
    found: "sign at the start of a value",
    expected: "a letter, a digit or a quote",
    advice: "put the value in quotes",
  },
  UNEXPECTED_TOKEN: {
    found: "text after the end of a value",
    expected: "the next field on a new line",
    advice: 'put the whole value in double quotes: `"it\'s"`',
  },
  BAD_ALIAS: { found: "`*` at the start of a value", expected: "plain text", advice: "put the value in quotes" },
  TAG_RESOLVE_FAILED: { found: "tag that starts with `!`", expected: "a plain value", advice: "remove the tag" },
  RESOURCE_EXHAUSTION: {
    found: "very deep nesting",
    expected: "at most 16 levels",
    advice: "write fields side by side",
  },
};

/** Find the bracket that a broken list or map in one line opened with. */
function findOpening(text: string, before: number): number {
  const stack: number[] = [];
  for (let at = 0; at < before; at += 1) {
    if (text[at] === "[" || text[at] === "{") stack.push(at);
    else if (text[at] === "]" || text[at] === "}") stack.pop();
  }
  return stack[0] ?? -1;
}

/** Say a syntax error of the YAML parser in our words, at the place where it can be mended. */
export function explainYamlError(error: YAMLError, text: string, placeOf: PlaceOf): Problem {
  const [start, end] = error.pos;
  const rule = "valid-yaml";
  const opening = findOpening(text, start);
  if (opening !== -1) {
    const sign = text[opening] === "[" ? "]" : "}";
    const line = placeOf(start, end).start.line;
    return {
      rule,
      place: placeOf(opening, opening + 1),
      found: `${quote(text[opening])} without its \`${sign}\``,
      expected: `\`${sign}\` before line ${line}`,
      advice: `close the list with \`${sign}\``,
    };
  }
  const place = placeOf(start, end);
  if (error.code === "MISSING_CHAR" && error.message.includes("quote")) {
    const advice = "close the quotes on the line that opens them";
    return { rule, place, found: "end of the front matter inside quotes", expected: "a closing quote", advice };
  }
  const sentence = sentences[error.code];
  if (sentence) return { rule, place, ...sentence };
  return {
    rule,
    place,
    found: `text (${error.message.replaceAll("\n", " ")})`,
    expected: "plain YAML",
    advice: "write `name: value`",
  };
}
