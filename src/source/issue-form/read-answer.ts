import type { Place } from "../problem.ts";
import { readFieldText } from "../sketch/read-field-text.ts";
import { splitRange } from "../split-range.ts";
import type { FormField } from "./form-field.ts";
import type { IssueSection } from "./split-issue.ts";

/** What a person filled in, with the place of the whole and of each item. */
export interface Answer {
  readonly value: unknown;
  readonly place: Place;
  readonly items: readonly Place[];
}

type Line = IssueSection["lines"][number];

/** Put lines together as long as no empty line stands between them. */
function joinParagraphs(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (line.text === "") open = undefined;
    else if (!open) {
      open = line;
      joined.push(line);
    } else {
      open = { text: `${open.text} ${line.text}`, place: { start: open.place.start, end: line.place.end } };
      joined[joined.length - 1] = open;
    }
  }
  return joined;
}

/** Take the mark of a list off a line: `1. Sit.` → `Sit.` */
function takeMarkOff({ text, place }: Line): Line {
  return { text: text.replace(/^(?:[-*+]|\d{1,2}[.)])\s+/, ""), place };
}

function readRange(text: string): unknown {
  const [min, max] = splitRange(text) ?? [];
  return min === undefined ? text : { min: Number(min), max: Number(max) };
}

/** Read the answer under the heading of a field; undefined where nothing was filled in. */
export function readAnswer({ shape, schema }: FormField, { lines }: IssueSection): Answer | undefined {
  const filled = lines.filter(({ text }) => text !== "");
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return undefined;
  const place = { start: first.place.start, end: last.place.end };
  if (shape === "lines" || shape === "paragraphs") {
    const items = shape === "lines" ? filled.map(takeMarkOff) : joinParagraphs(lines);
    return { value: items.map(({ text }) => text), place, items: items.map((item) => item.place) };
  }
  const text = filled.map((line) => line.text).join(" ");
  return { value: shape === "range" ? readRange(text) : readFieldText(schema, text), place, items: [] };
}
