import type { Catalog } from "../../catalog/catalog.ts";
import { nameKind } from "../../check/name-kind.ts";
import type { Kind } from "../../schema/vocabulary/kind.ts";
import { stringifyEntry } from "../../source/stringify-entry.ts";
import { withArticle } from "../../words/with-article.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Write the entry of the catalog beneath that has an id, as the start of one that takes its place.
 *
 * @returns the text, or undefined where the catalog beneath has no such id.
 * @throws UsageError when the id is that of another kind.
 */
export function copyEntry(beneath: Catalog, kind: Kind, id: string): string | undefined {
  const entry = beneath.entries.find((each) => each.id === id);
  if (entry === undefined) return undefined;
  if (entry.kind === kind) return stringifyEntry(entry);
  throw new UsageError(
    `Unexpected ${nameKind(kind)} \`${id}\`, expected another id, since it is ${withArticle(nameKind(entry.kind))} of the catalog beneath`,
  );
}
