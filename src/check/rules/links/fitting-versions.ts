import type { Stretch } from "../../../schema/stretch.ts";
import { quote } from "../../../words/quote.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** The versions that are named for a position, each with that position. */
const positions = [
  ["inBed", "in-bed", "a stretch with `position: in-bed`"],
  ["seated", "sitting", "a stretch with `position: sitting`"],
] as const;

/** No stretch is easier and harder than another at once. */
function findBoth({ easier, harder }: Stretch): Omit<Finding, "place">[] {
  if (easier === undefined || easier !== harder) return [];
  const found = `${quote(harder)} for \`harder\`, which is also the \`easier\` version`;
  return [{ found, expected: "two different stretches", advice: "remove one of the two" }];
}

/** The version for bed is done in bed, the one for a chair on a chair, and none is both easier and harder. */
export const fittingVersions: ContentRule = {
  id: "fitting-versions",
  severity: "error",
  scope: "content",
  about: "The version for bed is done in bed, the one for a chair on a chair, and none is both easier and harder.",
  why: "Apps offer these versions to people who cannot stand or get up, without asking any further.",
  examples: [
    {
      kind: "stretch",
      wrong: "inBed: other-stretch",
      at: "other-stretch",
      says: "Unexpected `other-stretch` for `inBed`, whose position is `sitting`, expected a stretch with `position: in-bed`, name another or leave it out",
      right: "seated: other-stretch",
    },
  ],
  check({ entry, findPlace }, { byId }) {
    if (entry?.kind !== "stretch" || "movedTo" in entry) return [];
    const both = findBoth(entry).map((each) => ({ ...each, place: findPlace(["harder"]) }));
    const misplaced = positions.flatMap(([field, position, expected]) => {
      const id = entry[field];
      const target = id === undefined || id === entry.id ? undefined : byId.get(id);
      if (target?.kind !== "stretch" || "movedTo" in target || target.position === position) return [];
      const found = `${quote(id)} for \`${field}\`, whose position is \`${target.position}\``;
      return [{ place: findPlace([field]), found, expected, advice: "name another or leave it out" }];
    });
    return [...both, ...misplaced];
  },
};
