import * as z from "zod";
import { choice } from "./choice.ts";
import { localId } from "./id-of.ts";
import { signsAlone } from "./signs-alone.ts";
import { traitMeanings, traits } from "./vocabulary/trait.ts";

/**
 * What raises a red flag: a finding, a trait of the person, or a combination of rules.
 * `all` is true when every rule in it is, `any` when at least one is, `not` when its rule is not. A trait stands under no
 * `not`, so that what is known of a person never takes a warning away.
 */
export type Rule =
  | string
  | { readonly trait: (typeof traits)[number] }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

/** Tell whether a rule asks for a trait of the person. */
function asksTrait(rule: Rule): boolean {
  if (typeof rule === "string") return false;
  if ("trait" in rule) return true;
  if ("not" in rule) return asksTrait(rule.not);
  return ("all" in rule ? rule.all : rule.any).some(asksTrait);
}

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
    z
      .strictObject({
        get not() {
          return ruleSchema;
        },
      })
      .refine(({ not }) => !asksTrait(not), { error: signsAlone, path: ["not"] }),
  ])
  .meta({
    id: "Rule",
    description:
      "What raises a red flag: the id of a finding, a `trait` of the person, or a combination. `any` is true when at least one rule in it is, `all` when every one is, `not` when its rule is not, and holds no `trait`. They may stand in one another.",
    examples: [
      "one-leg-swollen",
      { any: ["one-leg-swollen", "one-leg-warm"] },
      { all: [{ trait: "pregnancy" }, { not: "cramp-eases" }] },
    ],
  });
