import * as z from "zod";
import { choice } from "./choice.ts";
import { localId } from "./id-of.ts";
import { traitMeanings, traits } from "./vocabulary/trait.ts";

/**
 * What raises a red flag: a finding, a trait of the person, or a combination of rules.
 * `all` is true when every rule in it is, `any` when at least one is, `not` when its rule is not.
 */
export type Rule =
  | string
  | { readonly trait: (typeof traits)[number] }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

export const ruleSchema: z.ZodType<Rule> = z
  .union([
    localId("The id of a finding of this red flag.", "one-leg-swollen"),
    z.strictObject({ trait: choice(traits, traitMeanings, "A fact about the person.") }),
    z.strictObject({
      get all() {
        return z.array(ruleSchema).min(2).meta({ description: "Rules that must all be true." });
      },
    }),
    z.strictObject({
      get any() {
        return z.array(ruleSchema).min(2).meta({ description: "Rules of which at least one must be true." });
      },
    }),
    z.strictObject({
      get not() {
        return ruleSchema;
      },
    }),
  ])
  .meta({
    id: "Rule",
    description:
      "What raises a red flag: the id of a finding, a `trait` of the person, or a combination. `any` is true when at least one rule in it is, `all` when every one is, `not` when its rule is not. They may stand in one another.",
    examples: [
      "one-leg-swollen",
      { any: ["one-leg-swollen", "one-leg-warm"] },
      { all: ["cramp-often", { not: { trait: "pregnancy" } }] },
    ],
  });
