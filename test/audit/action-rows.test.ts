import { describe, expect, test } from "vitest";
import { actionRows } from "../../src/audit/action-rows.ts";
import type { RemedyBlock, StretchBlock } from "../../src/render/block.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildRealGuide, changeBlocks, changeFirst, changeSection, listFailures } from "./change-guide.ts";

const guide = buildRealGuide();

/** Change the first stretch or the first remedy of the guide, under a name of its own. */
const stretch = (given: Partial<StretchBlock>) =>
  changeFirst(guide, "stretch", (block) => [{ ...block, name: "Odd one", ...given }]);
const remedy = (given: Partial<RemedyBlock>) =>
  changeFirst(guide, "remedy", (block) => [{ ...block, name: "Odd one", ...given }]);

/** Give the first stretch a dose that says only this. */
const dose = (...how: string[]) => stretch({ dose: { how, basis: { text: "From us.", cites: [] }, note: "" } });

/** Start the content with these stretches, each in its position. */
const inPositions = (...positions: StretchBlock["position"][]) => {
  const [first] = guide.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "stretch"));
  return changeSection(guide, "content", (section) => [
    {
      ...section,
      heading: "In bed",
      blocks: first ? positions.map((position, index) => ({ ...first, id: `stretch-${index}`, position })) : [],
    },
  ]);
};

const gap = (expected: string) => `Unexpected gap in \`Odd one\`, expected ${expected}`;
const howLong = gap("how long");
const howOften = gap("how often");
const howManyWeeks = gap("for how many weeks");
const felt = gap("a feeling, a mistake and when to stop");

describe("actionRows", () => {
  test("are the rows 17 to 21 and 24, which a real guide keeps", () => {
    expect(actionRows.map(({ row }) => row)).toEqual([17, 18, 19, 20, 21, 24]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each<[number, string, GuideTree, string[]]>([
    [
      17,
      "nothing to do",
      changeBlocks(changeBlocks(guide, "stretch"), "remedy", (block) => [{ ...block, steps: [] }]),
      ["Unexpected guide without steps, expected at least 1 thing to do"],
    ],
    [17, "1 step", stretch({ steps: ["Sit down."] }), ["Unexpected 1 steps of `Odd one`, expected 2 to 7"]],
    [17, "1 step of a remedy", remedy({ steps: ["Sit down."] }), ["Unexpected 1 steps of `Odd one`, expected 2 to 7"]],
    [
      17,
      "a step that tells what happens",
      stretch({ steps: ["Sit down.", "The leg rises."] }),
      ["Unexpected start of `The leg rises.` in `Odd one`, expected a verb that says what to do"],
    ],
    [18, "no diary", changeBlocks(guide, "form"), ["Unexpected guide without a diary, expected one"]],
    [19, "an empty dose", dose(), [howLong, howOften, howManyWeeks]],
    [19, "a dose without its length", dose("1 time a day, for 6 weeks."), [howLong]],
    [19, "a dose without how often", dose("Hold for 10 seconds.", "Go on for 6 weeks."), [howOften]],
    [19, "a dose without its weeks", dose("Hold for 10 seconds.", "Do it 1 time a day."), [howManyWeeks]],
    [20, "a stretch that is felt nowhere", stretch({ feelIt: "" }), [felt]],
    [20, "a stretch that nobody gets wrong", stretch({ mistakes: [] }), [felt]],
    [
      21,
      "5 stretches in a section",
      inPositions("in-bed", "in-bed", "in-bed", "in-bed", "in-bed"),
      ["Unexpected 5 stretches under `In bed`, expected at most 4"],
    ],
    [
      21,
      "stretches that make a reader get up and lie down again",
      inPositions("in-bed", "standing", "in-bed"),
      ["Unexpected order under `In bed`, expected one position after the other"],
    ],
    [
      24,
      "a single option",
      changeBlocks(changeBlocks(guide, "stretch"), "remedy", (block, index) => (index === 0 ? [block] : [])),
      ["Unexpected single option, expected at least 2"],
    ],
  ])("fail in row %i for a guide with %s", (row, _, broken, problems) => {
    expect(listFailures(broken)).toEqual([[row, problems]]);
  });

  test("fail in row 17 for 8 steps, and in row 13 for their list", () => {
    expect(listFailures(stretch({ steps: Array.from({ length: 8 }, () => "Breathe out.") }))).toEqual([
      [13, ["Unexpected list of 8 items, expected at most 7: `Breathe out. …`"]],
      [17, ["Unexpected 8 steps of `Odd one`, expected 2 to 7"]],
    ]);
  });

  test("fail in rows 19 and 20 for a stretch that does not say when to stop", () => {
    expect(listFailures(stretch({ stopIf: [] }))).toEqual([
      [19, [gap("when to stop")]],
      [20, [felt]],
    ]);
  });

  test.each([
    ["a dose with all of it", dose("Hold for 10 seconds.", "Do it 1 time a day for 6 weeks.")],
    ["a dose that says what no source says", dose("No source says how long, how often or for how many weeks.")],
    ["2 steps, one with a word before the verb", stretch({ steps: ["Slowly bend the knee.", "Do not bounce."] })],
    ["7 steps", stretch({ steps: Array.from({ length: 7 }, () => "Breathe out.") })],
    ["4 stretches, each position once", inPositions("in-bed", "in-bed", "sitting", "standing")],
  ])("allow %s", (_, changed) => {
    expect(listFailures(changed)).toEqual([]);
  });
});
