import type { Trait } from "../schema/vocabulary/trait.ts";

/** What is true of everybody of whom a narrower trait is. What follows from these stands here as well. */
export const impliedTraits: Readonly<Partial<Record<Trait, readonly Trait[]>>> = {
  "heart-failure": ["heart-disease"],
  "late-pregnancy": ["pregnancy"],
  "vitamin-k-antagonist": ["blood-thinner", "takes-any-medicine"],
  "blood-thinner": ["takes-any-medicine"],
  "potassium-sparing-diuretic": ["takes-a-diuretic", "takes-any-medicine"],
  "takes-a-diuretic": ["takes-any-medicine"],
  "ace-inhibitor-or-arb": ["takes-any-medicine"],
  "quinine-user": ["takes-any-medicine"],
};
