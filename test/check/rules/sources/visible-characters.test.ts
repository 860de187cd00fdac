import { expect, test } from "vitest";
import { visibleCharacters } from "../../../../src/check/rules/sources/visible-characters.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const path = "data/remedies/right-remedy.md";
const list = (text: string) => listRightProblems({ [path]: text }, { rules: [visibleCharacters] });
const says = (code: string) => `Unexpected invisible sign U+${code}, expected signs that a reader sees, delete it`;

test.each([
  ["\u00ad", "00AD"],
  ["\u200b", "200B"],
  ["\u200d", "200D"],
  ["\u2060", "2060"],
  ["\u{e0041}", "E0041"],
])("finds %j where it stands", (sign, code) => {
  const inField = withLines(path, `summary: Warmth cu${sign}res cramps.`);
  expect(list(inField)).toEqual([`${path}:${placeIn(inField, sign)}: ${says(code)}`]);
  const inBody = withLines(path, `## Steps\n\n1. Warm it.\n2. Re${sign}st.`);
  expect(list(inBody)).toEqual([`${path}:${placeIn(inBody, sign)}: ${says(code)}`]);
});

test("finds one that is written in another way in its value", () => {
  const text = withLines(path, 'summary: "Warmth cu\\uFEFFres cramps."');
  expect(list(text)).toEqual([`${path}:${placeIn(text, '"Warmth cu')}: ${says("FEFF")}`]);
});

test("takes spaces, dashes and letters of other tongues", () => {
  expect(list(withLines(path, "summary: Wärme\u00a0– naïve, 水, مرحبا."))).toEqual([]);
});
