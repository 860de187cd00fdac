import type { Entry } from "../../schema/entry.ts";
import { isRecord } from "../../schema/is-record.ts";
import type { Kind } from "../../schema/vocabulary/kind.ts";
import type { FieldChange } from "./catalog-diff.ts";
import { comparePaths } from "./compare-paths.ts";
import { diffWords } from "./diff-words.ts";
import { isProse } from "./is-prose.ts";
import { isSame } from "./is-same.ts";
import { listFieldPairs } from "./list-field-pairs.ts";
import { pairItems } from "./pair-items.ts";
import { tellChange } from "./tell-change.ts";

/** Where two values stand. */
interface Place {
  readonly kind: Kind;
  readonly path: FieldChange["path"];
}

/** Compare two lists of sentences or objects: an item can change without being another. */
function diffItems(before: readonly unknown[], after: readonly unknown[], { kind, path }: Place): FieldChange[] {
  const pairs = pairItems(before, after);
  const partners = [...pairs.values()];
  const inOrder = isSame(
    partners,
    [...partners].sort((a, b) => a - b),
  );
  return [
    ...before.flatMap((item, from) =>
      pairs.has(from) ? [] : tellChange("removed", [...path, from], { before: item }),
    ),
    ...[...pairs].flatMap(([from, to]) => diffValues(before[from], after[to], { kind, path: [...path, to] })),
    ...after.flatMap((item, to) => (partners.includes(to) ? [] : tellChange("added", [...path, to], { after: item }))),
    ...(inOrder ? [] : [tellChange("moved", path, { before, after })]),
  ];
}

function diffValues(before: unknown, after: unknown, { kind, path }: Place): FieldChange[] {
  if (isSame(before, after)) return [];
  if (before === undefined) return [tellChange("added", path, { after })];
  if (after === undefined) return [tellChange("removed", path, { before })];
  if (Array.isArray(before) && Array.isArray(after)) {
    const isOfItems = isProse(kind, path.at(-1)) || [...before, ...after].every(isRecord);
    return isOfItems ? diffItems(before, after, { kind, path }) : diffWords(before, after, path);
  }
  // A rule is one thought: a part that is taken out of it changes when it is true, and is no loss by itself.
  if (isRecord(before) && isRecord(after) && path.at(-1) !== "rule") {
    return listFieldPairs(before, after).flatMap((pair) =>
      diffValues(pair.before, pair.after, { kind, path: [...path, pair.name] }),
    );
  }
  return [tellChange("changed", path, { before, after })];
}

/**
 * List what differs between an entry and what it has become, in the order of the paths; at one path what was removed
 * comes first, then what changed, then what was added. The id is not looked at.
 */
export function diffFields(before: Entry, after: Entry): FieldChange[] {
  return diffValues(before, after, { kind: before.kind, path: [] })
    .filter(({ path: [field] }) => field !== "id")
    .sort((a, b) => comparePaths(a.path, b.path));
}
