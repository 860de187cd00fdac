import { describe, expect, test } from "vitest";
import type { FieldChange } from "../../../src/catalog/diff/catalog-diff.ts";
import { diffFields } from "../../../src/catalog/diff/diff-fields.ts";
import type { EntryByKind } from "../../../src/schema/entry.ts";
import { buildEntry, buildEvidence } from "../build-entry.ts";

type Remedy = Partial<EntryByKind["remedy"]>;
type Stretch = Partial<EntryByKind["stretch"]>;
type RedFlag = Partial<EntryByKind["red-flag"]>;

const diffRemedy = (before: Remedy, after: Remedy) =>
  diffFields(buildEntry.remedy("heat", before), buildEntry.remedy("heat", after));
const diffStretch = (before: Stretch, after: Stretch) =>
  diffFields(buildEntry.stretch("bend", before), buildEntry.stretch("bend", after));
const diffRedFlag = (before: RedFlag, after: RedFlag) =>
  diffFields(buildEntry.redFlag("clot", before), buildEntry.redFlag("clot", after));

const basis = { type: "custom", references: [] } as const;
const short = { holdSeconds: { min: 10, max: 10 }, side: "each", basis } as const;
const long = { holdSeconds: { min: 30, max: 60 }, side: "each", basis } as const;
const pregnancy = { trait: "pregnancy", level: "avoid", why: "It harms.", references: [] } as const;
const diabetes = { trait: "diabetes", level: "modify", why: "It may burn.", references: [] } as const;
const [better, worse] = [buildEvidence("benefit", "high"), buildEvidence("no-benefit", "low")];

describe("diffFields", () => {
  test("tells nothing of equal entries, whatever the order of their fields", () => {
    const entry = buildEntry.remedy("heat");
    const turned = Object.fromEntries(Object.entries(entry).reverse());
    expect(diffFields(entry, { ...entry })).toEqual([]);
    expect(diffFields(entry, { ...entry, ...turned })).toEqual([]);
  });

  test("tells a wording as a patch, and what has a meaning as minor", () => {
    expect(diffRemedy({ summary: "A.", whoDecides: "self-care" }, { summary: "B.", whoDecides: "ask-first" })).toEqual([
      { change: "changed", path: ["summary"], before: "A.", after: "B.", bump: "patch" },
      { change: "changed", path: ["whoDecides"], before: "self-care", after: "ask-first", bump: "minor" },
    ]);
  });

  test("tells a field that is new as minor, and one that is gone as major, whole", () => {
    const minutes = { min: 5, max: 15 };
    expect(diffRemedy({}, { minutes })).toEqual([
      { change: "added", path: ["minutes"], after: minutes, bump: "minor" },
    ]);
    expect(diffRemedy({ minutes }, {})).toEqual([
      { change: "removed", path: ["minutes"], before: minutes, bump: "major" },
    ]);
  });

  test("tells a number deep inside at its path", () => {
    expect(
      diffStretch({ doses: [short, long] }, { doses: [short, { ...long, holdSeconds: { min: 30, max: 45 } }] }),
    ).toEqual([{ change: "changed", path: ["doses", 1, "holdSeconds", "max"], before: 60, after: 45, bump: "minor" }]);
  });

  test("tells a word that a list had not or has no more once, however often it stands there", () => {
    const twice = { equipment: ["towel", "towel"] };
    expect(diffStretch({}, twice)).toEqual([
      { change: "added", path: ["equipment", 0], after: "towel", bump: "minor" },
    ]);
    expect(diffStretch(twice, {})).toEqual([
      { change: "removed", path: ["equipment", 0], before: "towel", bump: "major" },
    ]);
  });

  test("tells an item put in front as one addition", () => {
    expect(diffStretch({ doses: [short] }, { doses: [long, short] })).toEqual([
      { change: "added", path: ["doses", 0], after: long, bump: "minor" },
    ]);
    expect(diffStretch({ steps: ["Sit.", "Pull."] }, { steps: ["Sit.", "Breathe.", "Pull."] })).toEqual([
      { change: "added", path: ["steps", 1], after: "Breathe.", bump: "minor" },
    ]);
  });

  test("tells an item taken out at its old place", () => {
    expect(
      diffRemedy(
        {
          harms: [
            { what: "A.", references: [] },
            { what: "B.", references: [] },
          ],
        },
        { harms: [{ what: "B.", references: [] }] },
      ),
    ).toEqual([{ change: "removed", path: ["harms", 0], before: { what: "A.", references: [] }, bump: "major" }]);
  });

  test.each([
    ["steps", diffStretch({ steps: ["Sit.", "Pull."] }, { steps: ["Pull.", "Sit."] }), ["Sit.", "Pull."]],
    ["doses", diffStretch({ doses: [short, long] }, { doses: [long, short] }), [short, long]],
    ["evidence", diffRemedy({ evidence: [better, worse] }, { evidence: [worse, better] }), [better, worse]],
  ])("tells %s in another order as one minor change", (field, told, before) => {
    expect(told).toEqual([{ change: "moved", path: [field], before, after: before.toReversed(), bump: "minor" }]);
  });

  test("tells paragraphs in another order as a patch", () => {
    expect(diffRemedy({ about: ["A.", "B."] }, { about: ["B.", "A."] })).toEqual([
      { change: "moved", path: ["about"], before: ["A.", "B."], after: ["B.", "A."], bump: "patch" },
    ]);
  });

  test("tells an item that changed and moved as both, the move first", () => {
    const worst = { ...worse, certainty: "high" } as const;
    expect(diffRemedy({ evidence: [worse, better] }, { evidence: [better, worst] })).toEqual([
      { change: "moved", path: ["evidence"], before: [worse, better], after: [better, worst], bump: "minor" },
      { change: "changed", path: ["evidence", 1, "certainty"], before: "low", after: "high", bump: "minor" },
    ]);
  });

  test("tells a mended sentence as changed, a sentence that warns as minor", () => {
    expect(
      diffStretch(
        { steps: ["Sit.", "Pull."], stopIf: ["it hurts"] },
        { steps: ["Sit.", "Pull gently."], stopIf: ["it stings"] },
      ),
    ).toEqual([
      { change: "changed", path: ["steps", 1], before: "Pull.", after: "Pull gently.", bump: "patch" },
      { change: "changed", path: ["stopIf", 0], before: "it hurts", after: "it stings", bump: "minor" },
    ]);
  });

  test("tells another id in a list of ids as one removed and one added", () => {
    expect(diffRemedy({ causes: ["a", "b"] }, { causes: ["c", "b"] })).toEqual([
      { change: "removed", path: ["causes", 0], before: "a", bump: "major" },
      { change: "added", path: ["causes", 0], after: "c", bump: "minor" },
    ]);
    expect(diffFields(buildEntry.claim("a", { about: ["x"] }), buildEntry.claim("a", { about: ["y"] }))).toEqual([
      { change: "removed", path: ["about", 0], before: "x", bump: "major" },
      { change: "added", path: ["about", 0], after: "y", bump: "minor" },
    ]);
  });

  test("tells the first value of an empty list as added, and the last one as removed", () => {
    expect(diffRemedy({ causes: [] }, { causes: ["a"] })).toEqual([
      { change: "added", path: ["causes", 0], after: "a", bump: "minor" },
    ]);
    expect(diffRemedy({ cautions: [diabetes] }, { cautions: [] })).toEqual([
      { change: "removed", path: ["cautions", 0], before: diabetes, bump: "major" },
    ]);
  });

  test("tells any change of a caution as minor at least, its words too", () => {
    expect(
      diffRemedy(
        { cautions: [diabetes] },
        { cautions: [pregnancy, { ...diabetes, level: "avoid", why: "It burns." }] },
      ),
    ).toEqual([
      { change: "added", path: ["cautions", 0], after: pregnancy, bump: "minor" },
      { change: "changed", path: ["cautions", 1, "level"], before: "modify", after: "avoid", bump: "minor" },
      { change: "changed", path: ["cautions", 1, "why"], before: "It may burn.", after: "It burns.", bump: "minor" },
    ]);
  });

  test("never takes a warning for one group of people for a warning for another", () => {
    expect(diffRemedy({ cautions: [pregnancy] }, { cautions: [{ ...pregnancy, trait: "diabetes" }] })).toEqual([
      { change: "removed", path: ["cautions", 0], before: pregnancy, bump: "major" },
      { change: "added", path: ["cautions", 0], after: { ...pregnancy, trait: "diabetes" }, bump: "minor" },
    ]);
  });

  test("tells a rule as one value", () => {
    const findings = [
      { id: "a", ask: "A?" },
      { id: "b", ask: "B?" },
    ];
    expect(
      diffRedFlag({ findings, rule: { any: ["a", "b"] } }, { findings, rule: { any: ["a", { not: "b" }] } }),
    ).toEqual([
      {
        change: "changed",
        path: ["rule"],
        before: { any: ["a", "b"] },
        after: { any: ["a", { not: "b" }] },
        bump: "minor",
      },
    ]);
    expect(diffRedFlag({ findings, rule: "a" }, { findings, rule: { not: "a" } })).toEqual([
      { change: "changed", path: ["rule"], before: "a", after: { not: "a" }, bump: "minor" },
    ]);
    expect(diffRedFlag({ findings, rule: { not: "a" } }, { findings, rule: "a" })).toEqual([
      { change: "changed", path: ["rule"], before: { not: "a" }, after: "a", bump: "minor" },
    ]);
  });

  test("tells the id of a finding as one removed and one added, and its question as a wording", () => {
    expect(
      diffRedFlag({ findings: [{ id: "a", ask: "A?" }], rule: "c" }, { findings: [{ id: "b", ask: "A?" }], rule: "c" }),
    ).toEqual([
      { change: "removed", path: ["findings", 0], before: { id: "a", ask: "A?" }, bump: "major" },
      { change: "added", path: ["findings", 0], after: { id: "b", ask: "A?" }, bump: "minor" },
    ]);
    expect(
      diffRedFlag(
        { findings: [{ id: "a", ask: "A?" }], rule: "c" },
        { findings: [{ id: "a", ask: "Is it A?" }], rule: "c" },
      ),
    ).toEqual([{ change: "changed", path: ["findings", 0, "ask"], before: "A?", after: "Is it A?", bump: "patch" }]);
  });

  test("tells what an article says by the number of the fact, whatever it is called", () => {
    const says = (text: string) => buildEntry.article("a", { says: JSON.parse(text) });
    expect(diffFields(says('{"R1":"A.","R2":"B."}'), says('{"R2":"C.","__proto__":"D.","constructor":"E."}'))).toEqual([
      { change: "removed", path: ["says", "R1"], before: "A.", bump: "major" },
      { change: "changed", path: ["says", "R2"], before: "B.", after: "C.", bump: "patch" },
      { change: "added", path: ["says", "__proto__"], after: "D.", bump: "minor" },
      { change: "added", path: ["says", "constructor"], after: "E.", bump: "minor" },
    ]);
  });

  test("tells a review on another day as a patch, and who reviewed as minor", () => {
    expect(diffRemedy({}, { review: { reviewedOn: "2026-02-03", nextReviewOn: "2027-01-02", by: "doctor" } })).toEqual([
      { change: "changed", path: ["review", "by"], before: "none-yet", after: "doctor", bump: "minor" },
      { change: "changed", path: ["review", "reviewedOn"], before: "2026-01-02", after: "2026-02-03", bump: "patch" },
    ]);
  });

  test("does not look at the id, but at the kind", () => {
    const towel = buildEntry.equipment("towel");
    expect(diffFields(towel, { ...towel, id: "cloth" })).toEqual([]);
    expect(
      diffFields(towel, buildEntry.muscle("towel", { name: "towel" })).map(({ change, path }) => [change, path]),
    ).toEqual([
      ["added", ["actions"]],
      ["added", ["codes"]],
      ["added", ["crosses"]],
      ["changed", ["kind"]],
      ["added", ["level"]],
      ["added", ["plainName"]],
      ["removed", ["safetyCheck"]],
      ["removed", ["summary"]],
    ]);
  });

  test("tells a value that was of another sort as changed", () => {
    const bend = buildEntry.stretch("bend", { support: "The wall" });
    const guide = buildEntry.guide("bend", { support: ["nhs"] });
    const toSupport = ({ path }: FieldChange) => path[0] === "support";
    expect(diffFields(bend, guide).filter(toSupport)).toEqual([
      { change: "changed", path: ["support"], before: "The wall", after: ["nhs"], bump: "patch" },
    ]);
    expect(diffFields(guide, bend).filter(toSupport)).toEqual([
      { change: "changed", path: ["support"], before: ["nhs"], after: "The wall", bump: "patch" },
    ]);
  });

  test("tells at one path what was removed, then what changed, then what was added", () => {
    const [before, after] = [
      ["A.", "B.", "C.", "D."],
      ["B.", "D.", "E."],
    ];
    expect(diffRedFlag({ whatToDo: before }, { whatToDo: after })).toEqual([
      { change: "moved", path: ["whatToDo"], before, after, bump: "minor" },
      { change: "removed", path: ["whatToDo", 2], before: "C.", bump: "major" },
      { change: "changed", path: ["whatToDo", 2], before: "A.", after: "E.", bump: "patch" },
    ]);
  });
});
