import type { Root, RootContent } from "mdast";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import { bodySections } from "../schema/body-sections.ts";
import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";

const writer = unified()
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", incrementListMarker: true })
  .freeze();

function isLeftOut(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function paragraph(text: string): RootContent {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function stringifyBody(entry: Entry): string {
  const children = bodySections[entry.kind].flatMap(({ heading, field, holds }): RootContent[] => {
    const texts = toTexts(Object.getOwnPropertyDescriptor(entry, field)?.value);
    if (texts.length === 0) return [];
    const title: RootContent = { type: "heading", depth: 2, children: [{ type: "text", value: heading }] };
    if (holds === "paragraphs") return [title, ...texts.map(paragraph)];
    const items = texts.map((text) => ({ type: "listItem" as const, spread: false, children: [paragraph(text)] }));
    return [title, { type: "list", ordered: true, spread: false, children: items } as RootContent];
  });
  const root: Root = { type: "root", children };
  return children.length > 0 ? `\n${writer.stringify(root)}` : "";
}

/** Write front matter: lists of words and ranges on one line, everything else a line a field. */
function stringifyFields(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0, defaultStringType: "PLAIN", version: "1.2" });
}

/**
 * Write an entry as the text of its file, in one canonical form: `parseEntry` gives the same entry back.
 * The path of the file gives its kind and id, so neither is written.
 *
 * @example
 * stringifyEntry({ kind: "stretch", id: "towel-stretch", movedTo: "towel-calf-stretch" });
 * // => "---\nmovedTo: towel-calf-stretch\n---\n"
 */
export function stringifyEntry(entry: Entry | Moved): string {
  if ("movedTo" in entry) return `---\n${stringifyFields({ movedTo: entry.movedTo })}---\n`;
  const inBody = ["kind", "id", ...bodySections[entry.kind].map(({ field }) => field)];
  const fields = Object.entries(entry).filter(([name, value]) => !inBody.includes(name) && !isLeftOut(value));
  return `---\n${stringifyFields(Object.fromEntries(fields))}---\n${stringifyBody(entry)}`;
}
