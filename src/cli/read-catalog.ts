import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import { escapeUnsafe } from "../words/quote.ts";
import { loadCatalog } from "./load-catalog.ts";
import { readData } from "./read-data.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The name of our own catalog. A folder of that name is `./remedykit`. */
export const builtIn = "remedykit";

/**
 * Read the catalog that a path leads to: our own by its name, a content folder, checked first, over another catalog if it has one, or a
 * `data.json`, which holds all.
 *
 * @throws UsageError when there is nothing, or a file that is no `data.json`; ContentError when a folder has a problem.
 */
export async function readCatalog(path: string, terminal: Terminal, beneath?: Catalog): Promise<Catalog> {
  if (path === builtIn) return loadCatalog(undefined, terminal);
  const facts = await stat(resolve(terminal.cwd, path)).catch(() => undefined);
  if (!facts) {
    throw new UsageError(
      `Unexpected path \`${escapeUnsafe(path)}\`, expected \`${builtIn}\`, or a content folder or \`data.json\` that exists`,
    );
  }
  return facts.isDirectory() ? loadCatalog(path, terminal, beneath) : readData(path, terminal.cwd);
}
