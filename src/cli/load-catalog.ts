import type { Catalog } from "../catalog/catalog.ts";
import { checkContent } from "./check-content.ts";
import { ContentError } from "./content-error.ts";
import { createOwnCatalog } from "./create-own-catalog.ts";
import { readPackage } from "./read-package.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Load the catalog that a command is about: our own, or a content folder, checked first, over another catalog if it has one.
 *
 * @throws ContentError when the folder has a problem.
 */
export async function loadCatalog(folder: string | undefined, terminal: Terminal, beneath?: Catalog): Promise<Catalog> {
  if (folder === undefined) return (await import("remedykit")).catalog;
  const { result, report } = await checkContent(folder, terminal, beneath);
  if (result.errors > 0) throw new ContentError(report);
  return createOwnCatalog(result, readPackage(terminal.cwd), beneath);
}
