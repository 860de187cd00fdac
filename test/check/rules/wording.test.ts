import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import { listProse } from "../../../src/check/prose.ts";
import type { Finding, Rule } from "../../../src/check/rule.ts";
import { wordingRules } from "../../../src/check/wording-rules.ts";
import type { Kind } from "../../../src/schema/vocabulary/kind.ts";
import { putLines } from "../put-lines.ts";
import { rightContent, rightPath } from "../right-content.ts";
import { type Sentences, wordingSentences } from "./wording-sentences.ts";

const today = "2026-11-26";

/** Put lines into the right entry of a kind and hold it against one rule: the place of each problem and what it found. */
function find(id: string, kind: Kind, lines: string): string[] {
  const rules = wordingRules.filter((rule) => rule.id === id);
  const path = rightPath(kind);
  const value = putLines(rightContent[path] ?? "", lines);
  return check([{ path, value }], { rules, today }).files.flatMap(({ messages }) =>
    messages.map(({ line, column, reason }) => `${line}:${column} ${reason.split(", expected")[0]}`),
  );
}

/** Hold a sentence, as the summary of an entry, against one rule. */
function findIn(id: string, { into }: Sentences, sentence: string): string[] {
  const summary = `summary: ${JSON.stringify(sentence)}`;
  if (into === "stretch") return find(id, "stretch", summary);
  return find(id, "remedy", into ? `kindOfRemedy: supplement\n${summary}` : summary);
}

describe.each(Object.entries(wordingSentences))("%s", (id, sentences) => {
  test.each(sentences.bad)("finds what is wrong in: %s", (sentence, words) => {
    const column = 'summary: "'.length + sentence.indexOf(words) + 1;
    expect(findIn(id, sentences, sentence)[0]).toBe(`4:${column} Unexpected \`${words}\``);
  });

  test.each(sentences.good)("accepts: %s", (sentence) => {
    expect(findIn(id, sentences, sentence)).toEqual([]);
  });
});

test("every rule on words has such sentences, but those that count or look for a mark", () => {
  const rest = wordingRules.map(({ id }) => id).filter((id) => !(id in wordingSentences));
  expect(rest).toEqual(["filled-in", "short-sentences"]);
  for (const { bad, good } of Object.values(wordingSentences)) {
    expect(Math.min(bad.length, good.length)).toBeGreaterThanOrEqual(3);
  }
});

describe("a rule on words", () => {
  test("reports each hit at its place, also where the same words stood before", () => {
    const about = "## About\n\nThere is no cure. It cures, they say.\nSoon it cures\nsore legs, and cures cold feet.";
    expect(find("modest-effects", "remedy", about).map((each) => each.split(" ")[0])).toEqual([
      "23:22",
      "24:9",
      "25:16",
    ]);
  });

  test("reports at most 10 hits in one text", () => {
    const summary = `summary: ${"It cures. ".repeat(15).trim()}`;
    expect(find("modest-effects", "remedy", summary).length).toBe(10);
  });

  test("finds words across a line of the file, and in curved quotation marks and wide hyphens", () => {
    expect(find("sober-words", "remedy", "## About\n\nAn ancient\nsecret.")).toEqual([
      "23:4 Unexpected `ancient secret`",
    ]);
    expect(find("sober-words", "remedy", "summary: Doctors don’t want it.")).toEqual([
      "4:10 Unexpected `Doctors don’t want`",
    ]);
    expect(find("honest-risks", "remedy", "summary: A risk\u2011free pad.")).toEqual([
      "4:12 Unexpected `risk\u2011free`",
    ]);
  });

  test("leaves alone what is not in our own words", () => {
    expect(find("modest-effects", "claim", "statement: It cures cramps.")).toEqual([]);
    expect(find("modest-effects", "reference", "title: A cure for cramps")).toEqual([]);
  });

  test("looks at an entry that has other problems, too", () => {
    const found = find("modest-effects", "remedy", "summary: It cures.\ncauses: 5");
    expect(found).toContain("4:13 Unexpected `cures`");
  });
});

describe("what allows words", () => {
  const supplement = "kindOfRemedy: supplement";
  const take = "summary: Take magnesium at night.";
  const amount = "amount: {value: 300, unit: mg, per: day}";

  test("dosed-supplements: the amount, a harm and a source, all three", () => {
    const without = "4:10 Unexpected `Take magnesium`";
    expect(find("dosed-supplements", "remedy", `${supplement}\n${take}\n${amount}`)).toEqual([]);
    expect(find("dosed-supplements", "remedy", `${supplement}\n${take}`)).toEqual([without]);
    expect(find("dosed-supplements", "remedy", `${supplement}\n${take}\n${amount}\nharms: []`)).toEqual([without]);
    const evidence =
      "evidence: [{outcome: cramps, population: adults, effect: unclear, certainty: none, ratedBy: ours, references: []}]";
    expect(find("dosed-supplements", "remedy", `${supplement}\n${take}\n${amount}\n${evidence}`)).toEqual([without]);
    expect(find("dosed-supplements", "remedy", take)).toEqual([]);
  });

  test("warned-quinine: the name of what nobody should take alone, and of guides and sources", () => {
    expect(find("warned-quinine", "remedy", "name: Quinine\nwhoDecides: avoid")).toEqual([]);
    expect(find("warned-quinine", "remedy", "name: Quinine\nwhoDecides: clinician-only")).toEqual([]);
    expect(find("warned-quinine", "remedy", "name: Quinine")).toEqual(["2:7 Unexpected `Quinine`"]);
    expect(find("warned-quinine", "remedy", "summary: Quinine.\nwhoDecides: avoid")).toEqual([
      "4:10 Unexpected `Quinine`",
    ]);
    expect(find("warned-quinine", "guide", "aliases: [quinine for cramps]")).toEqual([]);
    expect(find("warned-quinine", "reference", "name: Alternatives to quinine")).toEqual([]);
  });

  test("honest-reassurance: a red flag beside it", () => {
    const lookalike = (more: string) =>
      `lookalikes: [{name: Clot, difference: A cramp alone is nothing to worry about.${more}}]`;
    expect(find("honest-reassurance", "condition", lookalike(", redFlag: right-flag"))).toEqual([]);
    expect(find("honest-reassurance", "condition", lookalike(""))[0]).toMatch(/nothing to worry about/);
    expect(find("honest-reassurance", "red-flag", "mayMean: More or less just a cramp")).toEqual([]);
  });

  test("cited-science: references in the part that it stands in", () => {
    const harm = (references: string) => `harms: [{what: Studies show that it burns., references: [${references}]}]`;
    expect(find("cited-science", "remedy", harm("right-reference"))).toEqual([]);
    expect(find("cited-science", "remedy", harm(""))[0]).toMatch(/Studies show/);
    expect(find("cited-science", "condition", "summary: Studies show that it hurts.")).toEqual([]);
  });

  test("lactic-acid-as-myth: a claim, or why people try it", () => {
    const sentence = "Warmth carries lactic acid away.";
    expect(find("lactic-acid-as-myth", "claim", `## What the evidence says\n\n${sentence}`)).toEqual([]);
    expect(find("lactic-acid-as-myth", "remedy", `## Why people try it\n\n${sentence}`)).toEqual([]);
    expect(find("lactic-acid-as-myth", "remedy", `## About\n\n${sentence}`)[0]).toMatch(/lactic acid/);
  });

  test("tested-groups: evidence in these people, or a caution for them, with a reference", () => {
    const evidence = (population: string) =>
      `evidence: [{outcome: cramps, population: ${population}, effect: unclear, certainty: low, ratedBy: ours, references: [right-reference], note: It seemed safe in pregnancy.}]`;
    expect(find("tested-groups", "remedy", evidence("pregnant women"))).toEqual([]);
    expect(find("tested-groups", "remedy", evidence("runners")).length).toBe(1);
    const caution = (references: string) =>
      `cautions: [{trait: pregnancy, level: modify, why: Mild warmth is safe in pregnancy., references: [${references}]}]`;
    expect(find("tested-groups", "remedy", caution("right-reference"))).toEqual([]);
    expect(find("tested-groups", "remedy", caution("")).length).toBe(1);
  });

  test("reported-effects and exact-doses: another sort of entry", () => {
    expect(find("reported-effects", "remedy", "summary: It relieves cramps.")).toEqual([]);
    expect(find("exact-doses", "remedy", "summary: Do it several times.")).toEqual([]);
    for (const kind of ["food", "drink", "medicine"]) {
      const lines = `kindOfRemedy: ${kind}\nsummary: It relieves cramps.`;
      expect(find("reported-effects", "remedy", lines)).toEqual(["4:13 Unexpected `relieves cramps`"]);
    }
  });

  test("plain-words: an alias, which people search for", () => {
    expect(find("plain-words", "condition", "aliases: [nocturnal leg cramps]")).toEqual([]);
  });
});

describe("short-sentences", () => {
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

  test("counts a number once, and words with a hyphen between them, and no dash", () => {
    expect(find("short-sentences", "remedy", `summary: ${words(17)} 2.5 well-known – 10-15.`)).toEqual([]);
    expect(find("short-sentences", "remedy", `summary: ${words(18)} 2.5 well-known – 10-15.`)).toEqual([
      "4:10 Unexpected sentence of 21 words",
    ]);
  });

  test("counts each sentence alone, and gives its place", () => {
    expect(find("short-sentences", "remedy", `## About\n\n${words(20)}. ${words(20)}? ${words(20)}!`)).toEqual([]);
    expect(find("short-sentences", "remedy", `## About\n\nShort. ${words(22)}. Short.\n`)).toEqual([
      "23:8 Unexpected sentence of 22 words",
    ]);
  });

  test("leaves names, signs and findings of sources alone", () => {
    expect(find("short-sentences", "remedy", `summary: ${words(22).replaceAll(" ", "\u00a0")}.`)).toEqual([
      "4:10 Unexpected sentence of 22 words",
    ]);
    expect(find("short-sentences", "remedy", `aliases: [${"a ".repeat(24)}b]`)).toEqual([]);
    expect(find("short-sentences", "red-flag", `sign: ${words(22)}`)).toEqual([]);
    expect(find("short-sentences", "reference", `## Finding\n\n${words(22)}.`)).toEqual([]);
  });
});

describe("filled-in", () => {
  test("finds the mark in every field, also in ids and in titles of others", () => {
    expect(find("filled-in", "remedy", "name: TODO")).toEqual(["2:7 Unexpected `TODO` in `name`"]);
    expect(find("filled-in", "reference", "title: TODO, as printed")).toEqual(["5:8 Unexpected `TODO` in `title`"]);
    expect(find("filled-in", "remedy", "conditions: [TODO]")).toContain("6:14 Unexpected `TODO` in `conditions`");
    expect(find("filled-in", "stretch", "mistakes: [{mistake: You bounce, fix: TODO}]")).toHaveLength(1);
    expect(find("filled-in", "remedy", "## Steps\n\n1. Warm the pad.\n2. TODO")).toHaveLength(1);
  });

  test.each([
    ['summary: "Warm it." # TODO: say more', "4:23"],
    ["summary: 'It''s # warm.' # TODO", "4:28"],
    ["summary: The boy's towel # TODO: say more", "4:28"],
    ["summary: Warm#it # TODO", "4:20"],
    ["goals: [prevent, 'stop-now'] # TODO", "7:32"],
  ])("finds the mark in a comment behind quotes: %s", (line, place) => {
    expect(find("filled-in", "remedy", line)).toContainEqual(expect.stringMatching(`^${place} `));
  });

  test("takes no text in quotes for a comment", () => {
    expect(find("filled-in", "remedy", 'summary: "Warm it. # TODOS"')).toEqual([]);
    expect(find("filled-in", "remedy", "summary: 'It''s warm # TODO'")).toEqual([
      "4:24 Unexpected `TODO` in `summary`",
    ]);
  });

  test("leaves other words alone", () => {
    expect(find("filled-in", "remedy", "summary: What to do, todo lists and TODOS.")).toEqual([]);
  });
});

describe("hostile text", () => {
  const length = 100_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const facts = { today, published: [], against: [], extends: { entries: [], moved: [] } };

  function checkText(rule: Rule, text: string): readonly Finding[] {
    if (rule.scope === "content") throw new Error("Unexpected rule across files");
    const kind = rule.examples[0]?.kind === "stretch" ? "stretch" : "remedy";
    const place = { start: { line: 2, column: 10 }, end: { line: 2, column: 10 + text.length } };
    const fields = { summary: text, kindOfRemedy: "supplement" };
    const file = {
      ...({ path: "data/x", kind, fields, problems: [], messages: [], findPlace: () => place } as const),
      ...{ text: `---\nsummary: ${text}\n---\n`, prose: listProse(kind, fields) },
    };
    return rule.check(file, facts);
  }

  // A pattern that goes over a text again for each of its words would take hours here.
  test.each(wordingRules)("of 100 000 characters does not hold up $id", { timeout: 30_000 }, (rule) => {
    const own = rule.examples.flatMap(({ at, wrong, right }) =>
      [at, wrong, right].flatMap((each) => [each, ...each.split(/\s+/)]),
    );
    const pieces = ["a ", "a", " ", "(", ". ", "a.", "not ", ...own.flatMap((each) => [`${each} `, `${each}. `])];
    for (const piece of new Set(pieces)) expect(checkText(rule, fill(piece)).length).toBeLessThanOrEqual(10);
  });
});
