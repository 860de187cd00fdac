import { describe, expect, test } from "vitest";
import type { FindQuestion } from "../../src/query/find-question.ts";
import { ask, askedCases, askIds } from "./asked-cases.ts";
import { answerNaively, meetsAll, sortKey } from "./naive-answer.ts";

/** Each way to ask a part of a question with one value less that must be met, or must not be, or without those that will do. */
function listWider(question: FindQuestion): (readonly [part: string, wider: object | undefined])[] {
  return Object.entries(question).flatMap(([part, asked]) => {
    if (typeof asked !== "object" || asked === null || part === "person" || part === "findings") return [];
    return Object.entries(asked).flatMap(([way, list]) => {
      if (!Array.isArray(list) || Array.isArray(asked)) return [];
      return list.map((value) => {
        const rest = way === "any" ? [] : list.filter((each) => each !== value);
        const wider = { ...asked, [way]: rest.length > 0 ? rest : undefined };
        return [part, Object.values(wider).some((each) => each !== undefined) ? wider : undefined] as const;
      });
    });
  });
}

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe.each(askedCases)("a question about a %s of %s", (kind, _, checkQuestions) => {
  test("finds and withholds what a plain filter does, in the documented order", () => {
    checkQuestions((catalog, question) => {
      const { items, withheld } = ask(catalog, kind, question);
      const naive = answerNaively(catalog, kind, question);
      expect(items.map(({ entry }) => entry.id)).toEqual(naive.items);
      expect(idsOf(withheld)).toEqual(naive.withheld);
    }, 300);
  });

  test("gives items that each meet it, and leaves nothing that does aside", () => {
    checkQuestions((catalog, question) => {
      const { items, withheld, count } = ask(catalog, kind, question);
      const told = [...items.map(({ entry }) => entry.id), ...idsOf(withheld)];
      const entries = catalog.entries.flatMap((entry) =>
        (entry.kind === "remedy" || entry.kind === "stretch") && entry.kind === kind ? [entry] : [],
      );
      for (const entry of entries) expect(meetsAll(catalog, entry, question)).toBe(told.includes(entry.id));
      expect(count).toBe(items.length);
      expect(new Set(told).size).toBe(told.length);
    }, 100);
  });

  test("puts items in one order without ties", () => {
    checkQuestions((catalog, question) => {
      const keys = ask(catalog, kind, question).items.map(({ entry }) => sortKey(catalog, entry, question));
      expect(keys).toEqual([...new Set(keys)].sort());
    }, 100);
  });

  test("never puts what does not help above what may help, where no goal is asked", () => {
    checkQuestions((catalog, { goal: _goal, ...question }) => {
      const effects = ask(catalog, kind, question).items.map(({ headline }) => headline?.effect ?? "unclear");
      const lastHelp = Math.max(effects.lastIndexOf("benefit"), effects.lastIndexOf("possible-benefit"));
      expect(effects.slice(0, lastHelp + 1)).not.toContain("no-benefit");
      expect(effects).not.toContain("harm-outweighs");
    }, 100);
  });

  test("gives a page as a part of all items, and all else whole", () => {
    checkQuestions((catalog, question, seed) => {
      const skip = seed % 5;
      const limit = 1 + (seed % 34);
      const whole = ask(catalog, kind, question);
      const page = ask(catalog, kind, { ...question, skip, limit });
      expect(page).toEqual({ ...whole, items: whole.items.slice(skip, skip + limit) });
      expect(ask(catalog, kind, { ...question, skip }).items).toEqual(whole.items.slice(skip));
      expect(ask(catalog, kind, { ...question, limit }).items).toEqual(whole.items.slice(0, limit));
    }, 100);
  });

  test("finds no more where one part more is asked", () => {
    checkQuestions((catalog, question) => {
      const found = askIds(catalog, kind, question);
      for (const part of Object.keys(question)) {
        const wider = askIds(catalog, kind, { ...question, [part]: undefined });
        expect(found.filter((id) => !wider.includes(id))).toEqual([]);
      }
    }, 100);
  });

  test("finds no more where one value more must be met or must not be", () => {
    checkQuestions((catalog, question) => {
      const found = askIds(catalog, kind, question);
      for (const [part, wider] of listWider(question)) {
        const more = askIds(catalog, kind, { ...question, [part]: wider });
        expect(found.filter((id) => !more.includes(id))).toEqual([]);
      }
    }, 100);
  });

  test("leaves the catalog as it was and answers the same again", () => {
    checkQuestions((catalog, question) => {
      const before = JSON.stringify(catalog);
      const answer = JSON.stringify(ask(catalog, kind, question));
      expect(JSON.stringify(ask(catalog, kind, question))).toBe(answer);
      expect(JSON.stringify(catalog)).toBe(before);
    }, 20);
  });
});
