import type { Catalog } from "../catalog/catalog.ts";
import { loadCatalog } from "./load-catalog.ts";
import { readCatalog } from "./read-catalog.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Read the catalog that content stands on: the built-in one by the name `remedykit`, or what a path leads to.
 *
 * @throws UsageError when there is nothing, or a file that is no `data.json`; ContentError when a folder has a problem.
 */
export async function readBeneath(named: string | undefined, terminal: Terminal): Promise<Catalog | undefined> {
  if (named === undefined) return undefined;
  return named === "remedykit" ? loadCatalog(undefined, terminal) : readCatalog(named, terminal);
}
