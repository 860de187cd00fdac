import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import { escapeUnsafe } from "../words/quote.ts";
import { loadCatalog } from "./load-catalog.ts";
import { readData } from "./read-data.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Read the catalog that a path leads to: a content folder, checked first, over another catalog if it has one, or a
 * `data.json`, which holds all.
 *
 * @throws UsageError when there is nothing, or a file that is no `data.json`; ContentError when a folder has a problem.
 */
export async function readCatalog(path: string, terminal: Terminal, beneath?: Catalog): Promise<Catalog> {
  const facts = await stat(resolve(terminal.cwd, path)).catch(() => undefined);
  if (!facts) {
    throw new UsageError(
      `Unexpected path \`${escapeUnsafe(path)}\`, expected a content folder or a \`data.json\` that exists`,
    );
  }
  return facts.isDirectory() ? loadCatalog(path, terminal, beneath) : readData(path, terminal.cwd);
}
