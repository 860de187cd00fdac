import { basisTypes } from "../../schema/vocabulary/basis-type.ts";
import { causeRoles } from "../../schema/vocabulary/cause-role.ts";
import { certainties } from "../../schema/vocabulary/certainty.ts";
import { deciders } from "../../schema/vocabulary/decider.ts";
import { effects } from "../../schema/vocabulary/effect.ts";
import { raters } from "../../schema/vocabulary/rater.ts";
import { verdicts } from "../../schema/vocabulary/verdict.ts";
import { verifications } from "../../schema/vocabulary/verification.ts";

/** Name the value of a closed list that claims least. */
function careful<const T extends readonly string[]>(values: T, value: T[number]): [string, string] {
  return [values.join(), value];
}

const claimsLeast = new Map([
  careful(basisTypes, "custom"),
  careful(causeRoles, "association"),
  careful(certainties, "none"),
  careful(deciders, "ask-first"),
  careful(effects, "unclear"),
  careful(raters, "ours"),
  careful(verdicts, "unverified"),
  careful(verifications, "knowledge"),
]);

/** Choose the value to start from: the one that claims least where values claim something, the first elsewhere. */
export function chooseCarefully(values: readonly string[]): string {
  return claimsLeast.get(values.join()) ?? values[0] ?? "";
}
