import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as z from "zod";
import type { Catalog } from "../catalog/catalog.ts";
import { createCatalog } from "../catalog/create-catalog.ts";
import { entrySchema } from "../schema/entry.ts";
import { movedSchema } from "../schema/moved.ts";
import { formatPath } from "../source/format-path.ts";
import { valueAt } from "../source/value-at.ts";
import { escapeUnsafe, quote } from "../words/quote.ts";
import { UsageError } from "./usage-error.ts";

/** What `remedykit build` writes into `data.json`. */
const dataSchema = z.strictObject({
  version: z.string(),
  license: z.string(),
  entries: z.array(entrySchema),
  moved: z.array(movedSchema),
});

/** Say what an issue of the schema is about: a field that is unknown, or missing, or holds what it should not. */
function explain(data: unknown, issue: z.core.$ZodIssue): string {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") return `field ${quote(formatPath([...path, ...issue.keys.slice(0, 1)]))}`;
  const value = valueAt(data, path);
  if (path.length === 0) return quote(value);
  return value === undefined ? `missing ${quote(formatPath(path))}` : `${quote(value)} for ${quote(formatPath(path))}`;
}

/** Check the text of a file: what it holds, or the first thing that is wrong. */
function checkData(text: string): z.infer<typeof dataSchema> | string {
  try {
    const data: unknown = JSON.parse(text);
    const { data: content, error } = dataSchema.safeParse(data);
    return (
      content ??
      error.issues
        .slice(0, 1)
        .map((issue) => explain(data, issue))
        .join("")
    );
  } catch (error) {
    if (error instanceof SyntaxError) return "text that is no JSON";
    if (error instanceof RangeError) return "nesting that is too deep";
    throw error;
  }
}

/**
 * Read a catalog from a `data.json`.
 *
 * @throws UsageError that names the first thing that is wrong.
 */
export async function readData(path: string, cwd: string): Promise<Catalog> {
  const shown = `\`${escapeUnsafe(path)}\``;
  const content = checkData(await readFile(resolve(cwd, path), "utf8"));
  if (typeof content === "string") {
    throw new UsageError(
      `Unexpected ${content} in ${shown}, expected a \`data.json\` as \`remedykit build\` writes it`,
    );
  }
  try {
    return createCatalog(content.entries, content);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${error.message}, mend ${shown}`);
    throw error;
  }
}
