import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { impliedTraits } from "../../src/query/implied-traits.ts";
import { listCautions } from "../../src/query/list-cautions.ts";
import { listQuestions } from "../../src/query/list-questions.ts";
import { type PersonVerdict, verdictsOnPerson } from "../../src/query/suitability.ts";
import { traitQuestions } from "../../src/query/trait-questions.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { type Trait, traits } from "../../src/schema/vocabulary/trait.ts";
import { ask, askedCases } from "./asked-cases.ts";
import { completeTraits, findStop, gatherLevels, isForNobody, judgeNaively, sortFlags } from "./naive-person.ts";
import { listNaiveReasons } from "./naive-reasons.ts";

const rank = (verdict: PersonVerdict) => verdictsOnPerson.indexOf(verdict);

/** The remedies and stretches of a catalog. */
const judgedOf = ({ entries }: Catalog) =>
  entries.flatMap((entry) => (entry.kind === "remedy" || entry.kind === "stretch" ? [entry] : []));

describe.each(askedCases)("a question about a %s of %s", (kind, _, checkQuestions) => {
  test("never offers what a person should avoid, and withholds each thing for the right reason", () => {
    checkQuestions((catalog, question) => {
      const { items, withheld } = ask(catalog, kind, question);
      const person = question.person ?? {};
      const stop = findStop(catalog, question.findings, question.person);
      for (const { entry, verdict } of items) {
        const said = [...gatherLevels(catalog, entry)].filter(([trait]) => Object(person.traits)[trait] === "yes");
        expect(said.filter(([, level]) => level === "avoid")).toEqual([]);
        expect([verdict, isForNobody(catalog, entry), stop]).toEqual([
          judgeNaively(catalog, entry, person),
          false,
          undefined,
        ]);
      }
      for (const { id, verdict, why } of withheld) {
        const entry = judgedOf(catalog).find((each) => each.id === id);
        const reasons = entry ? listNaiveReasons(catalog, entry, person) : [];
        const avoid = reasons.flatMap((reason) => (reason.level === "avoid" ? [reason.why] : []));
        expect([verdict, why]).toEqual(["avoid", stop ?? avoid.join(" ")]);
        expect(why).not.toBe("");
      }
    }, 100);
  });

  test("loses no warning where one trait more is answered with yes", () => {
    checkQuestions((catalog, question, seed) => {
      const trait: Trait = traits[seed % traits.length] ?? "pregnancy";
      // A yes that follows outweighs a no, so an answer that it takes back is another answer, and not one trait more.
      const follow = [trait, ...(impliedTraits[trait] ?? [])];
      if (follow.some((each) => question.person?.traits?.[each] === "no")) return;
      const before = ask(catalog, kind, question);
      const after = ask(catalog, kind, {
        ...question,
        person: { traits: { ...question.person?.traits, [trait]: "yes" } },
      });
      const kept = after.withheld.map(({ id }) => id);
      expect(before.withheld.filter(({ id }) => !kept.includes(id))).toEqual([]);
      for (const item of before.items) {
        const now = after.items.find(({ entry }) => entry.id === item.entry.id);
        if (!now) {
          expect(kept).toContain(item.entry.id);
          continue;
        }
        expect(now.cautions).toEqual(item.cautions);
        expect(item.reasons.filter((reason) => !now.reasons.includes(reason))).toEqual([]);
        if (item.verdict !== "unknown") expect(rank(now.verdict)).toBeLessThanOrEqual(rank(item.verdict));
      }
    }, 100);
  });

  test("tells the cautions that the person has not said no to, and all of the evidence", () => {
    checkQuestions((catalog, question) => {
      const answers = completeTraits(question.person?.traits);
      for (const { entry, cautions, evidence, unanswered } of ask(catalog, kind, question).items) {
        expect(cautions).toEqual(listCautions(catalog, entry).filter(({ trait }) => answers[trait] !== "no"));
        expect(cautions.map(({ trait, level }) => [trait, level]).sort()).toEqual(
          [...gatherLevels(catalog, entry)].filter(([trait]) => answers[trait] !== "no").sort(),
        );
        expect(evidence).toBe(entry.evidence);
        expect(unanswered.filter((trait) => ["yes", "no"].includes(answers[trait] ?? ""))).toEqual([]);
      }
    }, 60);
  });
});

describe.each(askedCases.filter(([kind]) => kind === "remedy"))(
  "red flags beside a %s of %s",
  (_kind, _, checkQuestions) => {
    test("are raised and open as the rules say, and none is found only where no emergency is open", () => {
      checkQuestions((catalog, { findings = {}, person = {} }) => {
        const answer = checkRedFlags(catalog, findings, person);
        const naive = sortFlags(catalog, findings, person);
        expect(answer.raised.map(({ id }) => id)).toEqual(naive.raised);
        expect(answer.open.map(({ id }) => id)).toEqual(naive.open);
        const emergencies = catalog.entries.filter((entry) => entry.kind === "red-flag" && entry.tier === "emergency");
        const isOpen = answer.open.some(({ tier }) => tier === "emergency") || emergencies.length === 0;
        const isUrgent = ["emergency", "same-day"].includes(answer.raised[0]?.tier ?? "");
        const worst = isUrgent || naive.pressing.length === 0 ? answer.raised[0] : undefined;
        expect(answer.tier).toBe(worst?.tier ?? (isOpen ? "unanswered" : "none-found"));
        expect(answer.within).toBe(worst?.within);
        expect(answer.withholdsRemedies).toBe(findStop(catalog, findings, person) !== undefined);
      }, 200);
    });

    test("are still raised or pressing where one trait more is answered with yes", () => {
      checkQuestions((catalog, { findings = {}, person = {} }, seed) => {
        const trait: Trait = traits[seed % traits.length] ?? "pregnancy";
        for (const added of [trait, "pregnancy", "diabetes"] as const) {
          const follow = [added, ...(impliedTraits[added] ?? [])];
          if (follow.some((each) => person.traits?.[each] === "no")) continue;
          const before = checkRedFlags(catalog, findings, person);
          const after = checkRedFlags(catalog, findings, { traits: { ...person.traits, [added]: "yes" } });
          expect(after.raised.map(({ id }) => id)).toEqual(expect.arrayContaining(before.raised.map(({ id }) => id)));
          const told = [...after.raised, ...after.pressing].map(({ id }) => id);
          expect(told).toEqual(expect.arrayContaining(before.pressing.map(({ id }) => id)));
          if (before.withholdsRemedies) expect(after.withholdsRemedies).toBe(true);
        }
      }, 200);
    });

    test("ask what can still make help more urgent, worst first, and nothing twice", () => {
      checkQuestions((catalog, { findings = {}, person = {} }) => {
        const { tier } = checkRedFlags(catalog, findings, person);
        const questions = listQuestions(catalog, findings, person);
        const raised = tier === "none-found" || tier === "unanswered" ? -1 : tiers.indexOf(tier);
        const order = questions.map((question) => tiers.indexOf(question.tier));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(order.filter((each) => raised >= 0 && each >= raised)).toEqual([]);
        const names = questions.map(({ about, id }) => `${about} ${id}`);
        expect(names).toEqual([...new Set(names)]);
        for (const { about, id, ask: words } of questions) {
          expect(about === "finding" ? Object(findings)[id] : Object(person.traits)[id]).toBe(undefined);
          const trait = traits.find((each) => each === id);
          if (about === "trait") expect(words).toBe(trait && traitQuestions[trait]);
        }
      }, 100);
    });
  },
);
