import { describe, expect, test } from "vitest";
import { addressesInReferences } from "../../../../src/check/rules/sources/addresses-in-references.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const path = "data/remedies/right-remedy.md";
const list = (lines: string) =>
  listRightProblems({ [path]: withLines(path, lines) }, { rules: [addressesInReferences] });

describe("addressesInReferences", () => {
  test.each([
    ["(https://health.example.org/a?b=c).", "https://health.example.org/a?b=c"],
    ["www.example.org,", "www.example.org"],
    ["Example.COM!", "Example.COM"],
    ["health.nhs.uk", "health.nhs.uk"],
    ["jo@example", "jo@example"],
    ["“HTTP://A.B”", "HTTP://A.B"],
  ])("finds %s, once and at its place", (written, address) => {
    const lines = `summary: Warmth helps, see ${written} for more`;
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), address)}: Unexpected address \`${address}\`, expected words alone, add a reference with it and name that`,
    ]);
  });

  test("finds several in one text of the body", () => {
    const lines = "## About\n\nSee a.example.org and\nb.example.org. Then see a.example.org.";
    const text = withLines(path, lines);
    expect(list(lines).map((each) => each.split(": ")[0])).toEqual([
      `${path}:${placeIn(text, "a.example.org")}`,
      `${path}:${placeIn(text, "b.example.org")}`,
    ]);
  });

  test.each([
    "Take it, e.g. at night.",
    "The dose is 1.5 g. Complete it at 40 °C. Info follows.",
    "The dose is 1.5 g.complete",
    "Rest for 2 min.or more",
    "Ask at a shop @ home",
  ])("is quiet about %s", (text) => {
    expect(list(`summary: "${text}"`)).toEqual([]);
  });

  // A space is missing, so it may as well be a site: it is said, and mended either way.
  test.each([
    ["The dose is 1.5 g.com-plete", "g.com-plete"],
    ["Use it at 40 °C.info", "°C.info"],
  ])("takes the end of a site for one, as in %s", (text, address) => {
    const lines = `summary: "${text}"`;
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), address)}: Unexpected address \`${address}\`, expected words alone, add a reference with it and name that`,
    ]);
  });

  test("is quick with text that is made to be slow", () => {
    const start = performance.now();
    for (const each of ["a.", "www", "a@", "http:", ".com"])
      list(`## About\n\n${each.repeat(10_000).slice(0, 30_000)} x`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
