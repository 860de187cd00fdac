import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { LineCounter, parseDocument } from "yaml";
import { bodySections, schemaByKind } from "../../dist/schema.js";

/** What somebody would write in an hour: every file read, split, parsed with positions, and held against the schema. */
const [folder, toHtml] = process.argv.slice(2);
const kinds = {
  muscles: "muscle",
  equipment: "equipment",
  conditions: "condition",
  disclaimers: "disclaimer",
  references: "reference",
  "red-flags": "red-flag",
  stretches: "stretch",
};
const processor = unified().use(remarkParse);
if (toHtml) processor.use(remarkRehype);
const read = (node) => node.value ?? node.children.map(read).join("");
let wrong = 0;
for (const [name, kind] of Object.entries(kinds)) {
  for (const file of readdirSync(join(folder, name))) {
    const [, fields, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name, file), "utf8"));
    const document = parseDocument(fields, { lineCounter: new LineCounter() });
    const tree = processor.parse(body);
    if (toHtml) processor.runSync(tree);
    const texts = {};
    let field;
    for (const node of tree.children) {
      const items = node.type === "list" ? node.children.map(read) : [read(node)];
      if (node.type !== "heading") texts[field].push(...items);
      else {
        field = bodySections[kind].find(({ heading }) => heading === read(node)).field;
        texts[field] = [];
      }
    }
    const data = { ...document.toJS(), ...texts, kind, id: file.slice(0, -3) };
    if (document.errors.length > 0 || !schemaByKind[kind].safeParse(data).success) wrong += 1;
  }
}
if (wrong > 0) throw new Error(`${wrong} files are wrong`);
