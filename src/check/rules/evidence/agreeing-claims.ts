import type { Claim } from "../../../schema/claim.ts";
import type { Effect } from "../../../schema/vocabulary/effect.ts";
import type { Verdict } from "../../../schema/vocabulary/verdict.ts";
import { quote } from "../../../words/quote.ts";
import { sayOneOf } from "../../../words/say-unexpected.ts";
import type { CheckContext } from "../../check-context.ts";
import type { ContentRule, Finding } from "../../rule.ts";

type Clash = Omit<Finding, "place"> & { readonly at: keyof Claim };

const backed: readonly Effect[] = ["benefit", "possible-benefit", "safety", "association"];

/** The effects that go with each verdict. */
const fitting: Readonly<Record<Verdict, readonly Effect[]>> = {
  supported: backed,
  partly: [...backed, "unclear"],
  unverified: ["unclear"],
  unsupported: ["unclear", "no-benefit"],
  contradicted: ["no-benefit", "harm-outweighs"],
};

/** Tell whether no entry that a claim is about is said to do what the claim says, though some say what they do. */
function isAlone({ effect, about }: Claim, { byId }: CheckContext): boolean {
  if (effect !== "benefit" && effect !== "possible-benefit") return false;
  const told = about.flatMap((id) => {
    const entry = byId.get(id);
    return entry && "evidence" in entry ? entry.evidence : [];
  });
  return told.length > 0 && !told.some((each) => each.effect === effect);
}

function listClashes(claim: Claim, context: CheckContext): Clash[] {
  const { verdict, effect, certainty } = claim;
  const clashes: Clash[] = [];
  if (effect && !fitting[verdict].includes(effect)) {
    const found = `effect ${quote(effect)} of a claim that is ${quote(verdict)}`;
    clashes.push({
      at: "effect",
      found,
      expected: sayOneOf(fitting[verdict]),
      advice: "mend the effect or the verdict",
    });
  } else if (effect && isAlone(claim, context)) {
    const found = `effect ${quote(effect)}, which nothing under \`about\` has in its evidence`;
    clashes.push({
      at: "effect",
      found,
      expected: "an effect that the entry has",
      advice: "mend the claim or the entry",
    });
  }
  if (certainty === "none" && ["supported", "partly", "contradicted"].includes(verdict)) {
    const found = `certainty \`none\` of a claim that is ${quote(verdict)}`;
    clashes.push({
      at: "certainty",
      found,
      expected: "a study behind it",
      advice: "mend the certainty or the verdict",
    });
  }
  return clashes;
}

/** The verdict, effect and certainty of a claim say the same, and so does the entry that it is about. */
export const agreeingClaims: ContentRule = {
  id: "agreeing-claims",
  severity: "warning",
  scope: "content",
  about: "The verdict, effect and certainty of a claim say the same, and so does the entry that it is about.",
  why: "The verdict is about what the article says, the effect about what the thing does. A claim that something helps cannot be right when the thing does nothing.",
  examples: [
    {
      kind: "claim",
      wrong: "verdict: contradicted\neffect: possible-benefit",
      at: "possible-benefit",
      says: "Unexpected effect `possible-benefit` of a claim that is `contradicted`, expected one of `no-benefit`, `harm-outweighs`, mend the effect or the verdict",
      right: "verdict: contradicted\neffect: no-benefit",
    },
    {
      kind: "claim",
      wrong: "verdict: supported\neffect: association\ncertainty: none",
      at: "none",
      says: "Unexpected certainty `none` of a claim that is `supported`, expected a study behind it, mend the certainty or the verdict",
      right: "verdict: supported\neffect: association\ncertainty: low",
    },
    {
      kind: "claim",
      wrong: "effect: benefit",
      at: "benefit",
      says: "Unexpected effect `benefit`, which nothing under `about` has in its evidence, expected an effect that the entry has, mend the claim or the entry",
      right: "effect: possible-benefit",
    },
  ],
  check({ entry, findPlace }, context) {
    if (entry?.kind !== "claim" || "movedTo" in entry) return [];
    return listClashes(entry, context).map(({ at, ...clash }) => ({ ...clash, place: findPlace([at]) }));
  },
};
