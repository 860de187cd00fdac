import { isHarmful } from "../../../catalog/is-harmful.ts";
import type { Remedy } from "../../../schema/remedy.ts";
import { swallowedKinds } from "../../../schema/swallowed-kinds.ts";
import type { RemedyKind } from "../../../schema/vocabulary/remedy-kind.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule } from "../../rule.ts";

/** What presses, warms or cools the body. */
const onTheBody: readonly RemedyKind[] = ["heat", "cold", "bath", "massage"];

/** Say why a remedy must show a harm, or nothing. */
function findReason(remedy: Remedy): string | undefined {
  const { kindOfRemedy, amount, timesPerDay, steps } = remedy;
  if (isHarmful(remedy)) return "`harm-outweighs`";
  if (onTheBody.includes(kindOfRemedy)) return quote(kindOfRemedy);
  const isTold = amount !== undefined || timesPerDay !== undefined || steps.length > 0;
  return isTold && swallowedKinds.includes(kindOfRemedy) ? `how to take a ${quote(kindOfRemedy)}` : undefined;
}

/** What can do harm to anyone says so. */
export const shownHarms: EntryRule = {
  id: "shown-harms",
  severity: "error",
  scope: "entry",
  about: "Heat, cold, baths, massage, and whatever a reader is told how to take, say what they can do to anyone.",
  why: "Readers weigh a help that is unsure against a harm. Both must stand there. What depends on the person is a caution.",
  examples: [
    {
      kind: "remedy",
      wrong: "kindOfRemedy: cold\nharms: []",
      at: "cold",
      says: "Unexpected `cold` without a harm, expected at least 1 under `harms`, say what it can do to anyone",
      right: "kindOfRemedy: cold\nharms: [{what: Ice on bare skin can burn it.}]",
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: drink\ntimesPerDay: {min: 1, max: 2}\nharms: []",
      at: "drink",
      says: "Unexpected how to take a `drink` without a harm, expected at least 1 under `harms`, say what it can do to anyone",
      right: "kindOfRemedy: drink\ntimesPerDay: {min: 1, max: 2}\nharms: [{what: It holds a lot of salt.}]",
    },
  ],
  check({ entry, findPlace }) {
    if (entry?.kind !== "remedy" || "movedTo" in entry || entry.harms.length > 0) return [];
    const reason = findReason(entry);
    if (reason === undefined) return [];
    const expected = "at least 1 under `harms`";
    const advice = "say what it can do to anyone";
    return [{ place: findPlace(["kindOfRemedy"]), found: `${reason} without a harm`, expected, advice }];
  },
};
