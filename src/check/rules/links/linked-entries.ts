import type { Kind } from "../../../schema/vocabulary/kind.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { linksOf } from "../../links-of.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

/** Readers meet the other kinds through an entry that leads to them. */
const foundByThemselves: ReadonlySet<Kind> = new Set<Kind>(["guide", "claim", "red-flag"]);

/** The ids that another entry leads to, or nothing where no guide stands that could lead anywhere. */
const linkedIds = perContext(({ files }) => {
  if (!files.some(({ kind }) => kind === "guide")) return undefined;
  const ids = new Set<string>();
  for (const file of files) for (const link of linksOf(file)) if (link.id !== file.id) ids.add(link.id);
  return ids;
});

/** Tell whether an entry is a muscle of a group: a reader meets it with its group. */
function isInGroup({ fields }: CheckedEntry): boolean {
  return fields?.group !== undefined;
}

/** Every reference, cause, remedy and the like is met somewhere: another entry leads to it. */
export const linkedEntries: ContentRule = {
  id: "linked-entries",
  severity: "warning",
  scope: "content",
  about:
    "Every reference, article, disclaimer, muscle, thing, condition, cause, stretch and remedy is met somewhere: another entry leads to it.",
  why: "Readers come to it through a guide, a claim or another entry. Content without any guide is not held to this.",
  examples: [],
  check(file, context) {
    const { kind, id, entry, findPlace } = file;
    if (!entry || "movedTo" in entry || kind === undefined || id === undefined || foundByThemselves.has(kind))
      return [];
    const linked = linkedIds(context);
    if (linked === undefined || linked.has(id) || isInGroup(file)) return [];
    const advice = `add \`${id}\` where it belongs, such as in a claim or a guide`;
    return [
      {
        place: findPlace(["name"]),
        found: `${kind} that no entry leads to`,
        expected: "a link to it from another entry",
        advice,
      },
    ];
  },
};
