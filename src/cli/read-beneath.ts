import type { Catalog } from "../catalog/catalog.ts";
import { readCatalog } from "./read-catalog.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Read the catalog that content stands on, where there is one.
 *
 * @throws UsageError when there is nothing, or a file that is no `data.json`; ContentError when a folder has a problem.
 */
export async function readBeneath(named: string | undefined, terminal: Terminal): Promise<Catalog | undefined> {
  return named === undefined ? undefined : readCatalog(named, terminal);
}
