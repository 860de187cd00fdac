import { type CautionLevel, cautionLevels } from "../schema/vocabulary/caution-level.ts";
import type { GeneralReason, Profile } from "./answer/profile.ts";
import type { Person } from "./person.ts";
import { sayCaution } from "./say-caution.ts";

const rank = ({ verdict }: GeneralReason) => cautionLevels.indexOf(verdict);

/** List what speaks against an entry for a person, in sentences, strictest first. */
export function listReasons({ general, cautions }: Profile, { traits }: Person): GeneralReason[] {
  const called = cautions.filter(({ trait }) => traits?.[trait] === "yes");
  const own = called.map(({ level, ...caution }) => ({ verdict: level, reason: sayCaution(caution) }));
  return [...general, ...own].sort((a, b) => rank(a) - rank(b));
}

/** Say why an entry is judged so strictly for a person. What is milder would read as how to do it all the same. */
export function sayReasons(profile: Profile, person: Person, level: CautionLevel): string {
  const reasons = listReasons(profile, person).filter(({ verdict }) => verdict === level);
  return reasons.map(({ reason }) => reason).join(" ");
}
