import { describe, expect, test } from "vitest";
import { uniqueIds } from "../../../../src/check/rules/links/unique-ids.ts";
import { changeLines } from "../../../source/change-lines.ts";
import { listProblemsOf as listAllProblemsOf } from "../../list-problems-of.ts";

const bathtub = changeLines("data/equipment/bathtub.md");
const second = (path: string, id: string, first: string) =>
  `${path}:1:1 unique-ids: Unexpected second id \`${id}\`, expected each id once: \`${first}\` has it as well, rename one of the two`;
const listProblemsOf = (changed: Readonly<Record<string, string>>) => listAllProblemsOf(changed, [uniqueIds]);

describe("uniqueIds", () => {
  test("refuses an id that another folder has, and names both files", () => {
    expect(listProblemsOf({ "data/equipment/soleus.md": bathtub })).toEqual([
      second("data/muscles/soleus.md", "soleus", "data/equipment/soleus.md"),
      second("data/equipment/soleus.md", "soleus", "data/muscles/soleus.md"),
    ]);
  });

  test("reports all of three files, each with another", () => {
    const article = changeLines("data/articles/cramps.md", { 9: "  S1: Swim.", 10: undefined });
    expect(listProblemsOf({ "data/equipment/soleus.md": bathtub, "data/articles/soleus.md": article })).toEqual([
      second("data/muscles/soleus.md", "soleus", "data/equipment/soleus.md"),
      second("data/equipment/soleus.md", "soleus", "data/muscles/soleus.md"),
      second("data/articles/soleus.md", "soleus", "data/muscles/soleus.md"),
    ]);
  });

  test("refuses an id that differs from another by a hyphen before a digit, since both have one export name", () => {
    expect(listProblemsOf({ "data/equipment/roll2.md": bathtub, "data/equipment/roll-2.md": bathtub })).toEqual([
      "data/equipment/roll2.md:1:1 unique-ids: Unexpected id `roll2`, expected an id that differs from `roll-2` by more than a hyphen, rename this file",
    ]);
  });

  test("counts an id that has moved, and one whose file is broken", () => {
    expect(listProblemsOf({ "data/equipment/calf-stretch.md": "---\nmovedTo: bathtub\n---\n" })).toEqual([
      second("data/stretches/calf-stretch.md", "calf-stretch", "data/equipment/calf-stretch.md"),
      second("data/equipment/calf-stretch.md", "calf-stretch", "data/stretches/calf-stretch.md"),
    ]);
    expect(listProblemsOf({ "data/equipment/cramps.md": "" })).toContain(
      second("data/equipment/cramps.md", "cramps", "data/articles/cramps.md"),
    );
  });
});
