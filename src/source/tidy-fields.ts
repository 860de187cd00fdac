import { type Document, parseDocument, visit } from "yaml";
import type * as z from "zod";
import { isRecord } from "../schema/is-record.ts";
import { indentWithSpaces } from "./indent-with-spaces.ts";
import { isSameData } from "./is-same-data.ts";
import { listComments } from "./list-comments.ts";
import { listNodes } from "./list-nodes.ts";
import { orderFields } from "./order-fields.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Tidied } from "./tidied.ts";
import { tidyLists } from "./tidy-lists.ts";
import { tidyQuotes } from "./tidy-quotes.ts";
import { tidySpacing } from "./tidy-spacing.ts";
import { type NewIds, useNewIds } from "./use-new-ids.ts";

function print(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n*$/, "");
}

/** Read front matter that is right, with its comments. */
function read(text: string): Document | undefined {
  const { data, problems } = parseYaml(text);
  return isRecord(data) && problems.length === 0 ? parseDocument(text, { uniqueKeys: false, merge: false }) : undefined;
}

/** Tell whether a name stands without a value in brackets: it may be a part of a text with a comma, such as a day. */
function hasBareName(document: Document): boolean {
  let found = false;
  visit(document, {
    Pair(_, { value }) {
      found ||= value === null;
    },
  });
  return found;
}

function hasSameComments(before: string, after: string): boolean {
  return JSON.stringify(listComments(before)) === JSON.stringify(listComments(after));
}

/**
 * Tidy front matter without changing a value, but for ids that have moved.
 *
 * @returns undefined where it cannot be read, or where a value or comment would not come out the same.
 */
export function tidyFields(frontMatter: string, schema: z.core.$ZodType, newIds: NewIds): Tidied | undefined {
  const source = indentWithSpaces(frontMatter);
  const document = read(source);
  if (!document || hasBareName(document)) return undefined;
  const before: unknown = document.toJS();
  const nodes = listNodes(document.contents, schema);
  const steps: [string, () => void][] = [
    ["spacing", () => tidySpacing(document, source)],
    ["quotes", () => tidyQuotes(nodes)],
    ["list style", () => tidyLists(nodes)],
    ["field order", () => orderFields(nodes)],
    ["moved ids", () => useNewIds(nodes, newIds)],
  ];
  let text = frontMatter;
  const fixed: string[] = [];
  for (const [name, tidy] of steps) {
    tidy();
    const next = print(document);
    if (next !== text) fixed.push(name);
    text = next;
  }
  if (fixed.length === 0) return { text, fixed };
  const after = read(text);
  const isSame = after && isSameData(before, after.toJS(), schema, newIds) && hasSameComments(source, text);
  return isSame ? { text, fixed } : undefined;
}
