import { describe, expect, test } from "vitest";
import { knownFacts } from "../../../../src/check/rules/links/known-facts.ts";
import { changeLines } from "../../../source/change-lines.ts";
import { listProblemsOf as listAllProblemsOf } from "../../list-problems-of.ts";

const bathtub = "data/equipment/bathtub.md";
const facts = (list: string) => ({ [bathtub]: changeLines(bathtub, { 2: `name: Bathtub\nfacts: ${list}` }) });
const listProblemsOf = (changed: Readonly<Record<string, string>>) => listAllProblemsOf(changed, [knownFacts]);

describe("knownFacts", () => {
  test("knows the facts of every article", () => {
    const second = changeLines("data/articles/cramps.md", { 9: "  S7: Swim.", 10: undefined });
    expect(listProblemsOf({ ...facts("[R1, S7, R2]"), "data/articles/more.md": second })).toEqual([]);
  });

  test("refuses a fact that no article says, at its place in the list", () => {
    expect(listProblemsOf(facts("[R1, R22, Q999]"))).toEqual([
      `${bathtub}:3:13 known-facts: Unexpected fact \`R22\`, expected a fact under \`says\` of an article, did you mean \`R2\`?`,
      `${bathtub}:3:18 known-facts: Unexpected fact \`Q999\`, expected a fact under \`says\` of an article, add it to the article`,
    ]);
  });
});
