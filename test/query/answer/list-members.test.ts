import { describe, expect, test } from "vitest";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { listMembers } from "../../../src/query/answer/list-members.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog } from "./small-catalog.ts";

const stretches = indexQuestions(smallCatalog, "stretch");

describe("listMembers", () => {
  const list = (...asked: Parameters<typeof listMembers>) =>
    listMembers(...asked).map(({ value, bits }) => [value, listBits(bits)]);

  test.each([
    [
      "muscle",
      "leg",
      [
        ["leg", [1]],
        ["calf", [0]],
        ["foot", [1, 2]],
      ],
    ],
    [
      "muscle",
      "calf",
      [
        ["calf", [0]],
        ["leg", [1]],
      ],
    ],
    ["condition", "cramps", [["night-cramps", [0]]]],
    ["place", "in-bed", [["in-bed", [0]]]],
    [
      "place",
      "cannot-stand",
      [
        ["in-bed", [0]],
        ["sitting", [2]],
      ],
    ],
    ["position", "lying", []],
    ["certaintyAtLeast", "high", []],
    ["certaintyAtLeast", "low", [["low", [0]]]],
    [
      "certaintyAtLeast",
      "good-practice",
      [
        ["low", [0]],
        ["none", [1, 2]],
      ],
    ],
    ["equipment", "belt", [["towel", [2]]]],
  ] as const)("lists in %s for %s: %j", (part, word, members) => {
    expect(list(stretches, part, word)).toEqual(members);
  });
});
