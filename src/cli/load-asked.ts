import type { Catalog } from "../catalog/catalog.ts";
import { loadCatalog } from "./load-catalog.ts";
import { readBeneath } from "./read-beneath.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options that say which content a command is about. */
export interface AskedContent {
  /** A content folder. Without it, the built-in catalog is meant. */
  readonly content?: string;
  /** What that folder stands on: `remedykit`, a content folder, or a `data.json`. */
  readonly extends?: string;
}

/**
 * Load the catalog that a person asked for.
 *
 * @throws UsageError when an option leads to nothing, or a catalog beneath stands there without content over it;
 * ContentError when a folder has a problem.
 */
export async function loadAsked({ content, extends: beneath }: AskedContent, terminal: Terminal): Promise<Catalog> {
  if (beneath !== undefined && content === undefined) {
    throw new UsageError(
      "Unexpected `--extends` without `--content`, expected the folder that stands on it, add `--content`",
    );
  }
  return loadCatalog(content, terminal, await readBeneath(beneath, terminal));
}
