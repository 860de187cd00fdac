import { expect, test } from "vitest";
import { sayReasons } from "../../src/query/list-reasons.ts";
import type { Person } from "../../src/query/person.ts";
import { sayWithheld } from "../../src/query/say-withheld.ts";

const caution = (trait: "pregnancy" | "diabetes" | "glaucoma" | "raynaud", level: "avoid" | "modify", why: string) => ({
  ...{ trait, level, why, references: [], from: "bend" },
});
const studies = { verdict: "avoid", reason: "It is for studies only." } as const;
const ask = { verdict: "ask-first", reason: "Ask a professional first." } as const;
const cautions = [
  caution("raynaud", "avoid", "Cold can set it off."),
  caution("pregnancy", "avoid", "It holds 2.5 g. Tell a midwife."),
  caution("glaucoma", "avoid", "Is that so? It is."),
  caution("diabetes", "modify", "Look at your feet."),
];

test.each([
  [[studies], {}, "this reason: It is for studies only."],
  [[studies], { pregnancy: "yes" }, "these reasons: It is for studies only; you are pregnant (It holds 2.5 g)."],
  [[ask], { pregnancy: "yes", diabetes: "yes" }, "this reason: you are pregnant (It holds 2.5 g)."],
  [[ask], { pregnancy: "no", glaucoma: "yes" }, "this reason: you have glaucoma (Is that so?)."],
  [
    [],
    { raynaud: "yes", pregnancy: "yes" },
    "these reasons: your fingers or toes turn white in the cold (Raynaud: Cold can set it off); you are pregnant (It holds 2.5 g).",
  ],
] as const)("says why %j keeps it from %j", (general, traits, says) => {
  expect(sayWithheld({ general, cautions }, { traits })).toBe(says);
});

test("names the stretch that a caution was taken over from", () => {
  const bend = { ...caution("glaucoma", "avoid", "Pressure rises. It may harm."), stretch: "Deep bend" };
  expect(sayWithheld({ general: [], cautions: [bend] }, { traits: { glaucoma: "yes" } })).toBe(
    "this reason: you have glaucoma (“Deep bend”: Pressure rises).",
  );
});

test("says nothing of what can be done all the same", () => {
  const person: Person = { traits: { raynaud: "yes", diabetes: "yes" } };
  expect(sayReasons({ general: [ask], cautions }, person, "avoid")).toBe(
    "Your fingers or toes turn white in the cold (Raynaud). Cold can set it off.",
  );
  expect(sayReasons({ general: [ask], cautions }, person, "ask-first")).toBe("Ask a professional first.");
});
