import type { Root, RootContent } from "mdast";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { Document, visit } from "yaml";
import { bodySections } from "../schema/body-sections.ts";
import { type Entry, entrySchema } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { isWord } from "./is-word.ts";

const writer = unified()
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", incrementListMarker: true })
  .freeze();

function isLeftOut(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Put the fields in the order of the schema, so that an entry has one form however it was made. */
function sortFields(entry: Entry): Entry {
  return entrySchema.safeParse(entry).data ?? entry;
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

/** Write front matter: lists of words, and up to 3 fields of a word each, on one line; everything else a line a field. */
function stringifyFields(fields: object): string {
  const document = new Document(fields, (_, value) => (isLeftOut(value) ? undefined : value), {
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Map(_, map) {
      map.flow = map !== document.contents && map.items.length <= 3 && map.items.every(({ value }) => isWord(value));
    },
    Seq(_, list) {
      list.flow = list.items.every(isWord);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
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
  const fields = Object.entries(sortFields(entry)).filter(([name]) => !inBody.includes(name));
  return `---\n${stringifyFields(Object.fromEntries(fields))}---\n${stringifyBody(entry)}`;
}
