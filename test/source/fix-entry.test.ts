import { describe, expect, test } from "vitest";
import { fixEntry } from "../../src/source/fix-entry.ts";
import { changeLines } from "./change-lines.ts";
import { goodFiles } from "./good-files.ts";

const bath = "data/equipment/bathtub.md";
const stretch = "data/stretches/calf-stretch.md";
const article = "data/articles/cramps.md";

const fix = (value: string | Uint8Array, path = bath, newIds?: ReadonlyMap<string, string>) =>
  fixEntry({ path, value }, newIds);

/** A small entry with these lines instead of its summary. */
const withLines = (...lines: string[]) => changeLines(bath, { 4: lines.join("\n") });

/** A small entry with this body. */
const withBody = (body: string) => `${goodFiles[bath].split("\n\n")[0]}\n${body}`;

/** A stretch in its tidy form. */
const tidyStretch = changeLines(stretch, {
  5: "technique: static",
  6: "targets:\n  - {muscle: soleus, role: main}",
  7: "position: standing",
  15: "      type: custom\n      note: Nobody tested it.",
  17: "mistakes:\n  - mistake: You bounce\n    fix: Keep still.",
});

describe("fixEntry, front matter", () => {
  test("puts the fields in the order of the schema, but leaves all where one is unknown, perhaps misspelt", () => {
    const mixed = changeLines(bath, { 2: "safetyCheck: Test the water.", 5: "name: Bathtub" });
    expect(fix(mixed)).toEqual({ text: changeLines(bath, {}), fixed: ["field order"] });
    expect(fix(mixed.replace("name:", "zebra: 1\nname:"))).toBe(undefined);
  });

  test("puts the fields inside a field in order, too", () => {
    const basis = "basis:\n      type: custom\n      note: Nobody tested it.";
    const mixed = tidyStretch
      .replace("{min: 10, max: 20}", "{max: 20, min: 10}")
      .replace(`side: each\n    ${basis}`, "basis:\n      note: Nobody tested it.\n      type: custom\n    side: each");
    expect(fix(mixed, stretch)).toEqual({ text: tidyStretch, fixed: ["field order"] });
  });

  test("leaves a text with a comma alone that brackets tear in two", () => {
    const torn = changeLines(bath, {
      3: "review:   {reviewedOn: Nov 26, 2026, nextReviewOn: 2027-11-23, by: none-yet}",
    });
    expect(fix(torn)).toBe(undefined);
  });

  test("keeps a comment with the field that it is about", () => {
    const before = withLines(
      "# about the check",
      "safetyCheck: Test the water. # twice",
      "# about the summary",
      "summary: A bathtub.",
      "# at the end",
    ).replace("safetyCheck: Test the water.\n---", "---");
    const after = withLines(
      "# about the summary",
      "summary: A bathtub.",
      "# about the check",
      "safetyCheck: Test the water. # twice",
      "# at the end",
    ).replace("safetyCheck: Test the water.\n---", "---");
    expect(fix(before)).toEqual({ text: after, fixed: ["field order"] });
  });

  test("leaves a comment on the whole file at its start", () => {
    const [first, ...others] = goodFiles[bath].split("\n").slice(1, 5);
    const end = "---\n\n## About\n\nWarm, not hot.\n";
    const before = ["---", "# A word on this file", "", "# The rest", ...others, `${first} # why`, end].join("\n");
    const after = ["---", "# A word on this file", "", `${first} # why`, "# The rest", ...others, end].join("\n");
    expect(fix(before)).toEqual({ text: after, fixed: ["field order"] });
  });

  test("puts a comment between a name and its value above the field", () => {
    const before = withLines("summary: # short", "  A bathtub.").replace(
      "review",
      "facts: # these\n  - R1 # one\n  - R2\nreview",
    );
    const after = withLines("# short", "summary: A bathtub.").replace(
      "review",
      "# these\nfacts:\n  - R1 # one\n  - R2\nreview",
    );
    expect(fix(before)).toEqual({ text: after, fixed: ["spacing"] });
  });

  test("takes needless quotes off names and single words, and writes texts in double quotes", () => {
    const before = changeLines(bath, {
      2: `'name': 'Bathtub'`,
      3: `review: {reviewedOn: "2026-11-23", nextReviewOn: '2027-11-23', "by": 'none-yet'}`,
      4: `summary: "A bathtub."`,
      5: `safetyCheck: 'It''s warm.'`,
    });
    const after = changeLines(bath, {
      2: `name: "Bathtub"`,
      4: `summary: "A bathtub."`,
      5: `safetyCheck: "It's warm."`,
    });
    expect(fix(before)).toEqual({ text: after, fixed: ["quotes"] });
  });

  test("keeps quotes that say what a value is, and those around a text with quotes inside", () => {
    const text = withLines(`summary: 'A "bath" tub: warm.'`, `householdSubstitute: "12"`);
    expect(fix(text)).toBe(undefined);
    const wrong = tidyStretch.replace("min: 10", 'min: "10"').replace("goals: [prevent]", 'goals: ["true"]');
    expect(fix(wrong, stretch)).toBe(undefined);
  });

  test("writes lists of single words and ranges on one line, and everything longer a line each", () => {
    const before = tidyStretch
      .replace("goals: [prevent]", "goals:\n  - prevent")
      .replace("[daily]", "[\n  daily,\n  at-night\n  ]")
      .replace("holdSeconds: {min: 10, max: 20}", "holdSeconds:\n      min: 10\n      max: 20")
      .replace("\n  - mistake: You bounce\n    fix: Keep still.", " [{mistake: You bounce, fix: Keep still.}]");
    const after = tidyStretch.replace("[daily]", "[daily, at-night]");
    expect(fix(before, stretch)).toEqual({ text: after, fixed: ["list style", "spacing"] });
  });

  test("keeps short texts, short fields of an item and rules in the form they have", () => {
    const flag = "data/red-flags/swollen-leg.md";
    const tidy = changeLines(flag, {
      8: "findings:\n  - id: leg-swollen\n    ask: Is it swollen?",
      9: "rule:\n  any:\n    - leg-swollen\n    - trait: pregnancy\n    - {trait: diabetes}",
    });
    expect(fix(tidy, flag)).toBe(undefined);
    expect(fix(withLines("summary: A bathtub.").replace("review", "aliases: [hot tub, tub]\nreview"))).toBe(undefined);
    expect(fix(withLines("summary: A bathtub.").replace("review", "aliases:\n  - tub\n  - hot tub\nreview"))).toBe(
      undefined,
    );
  });

  test("takes out blank lines, tabs, and spaces that say nothing", () => {
    const before = `---\nname:    Bathtub  \n\n\nreview: {  reviewedOn: 2026-11-23,nextReviewOn: 2027-11-23, by: none-yet }\t\nfacts: [ R1,R2 ]\n# why   \nsummary: A\n    bathtub.\n\n---\n`;
    const after = `---\nname: Bathtub\nfacts: [R1, R2]\nreview: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}\n# why\nsummary: A bathtub.\n---\n`;
    expect(fix(before)).toEqual({ text: after, fixed: ["field order", "spacing"] });
  });

  test("indents with two spaces", () => {
    const wide = tidyStretch.replace(/^ +/gm, "$&  ");
    expect(fix(wide, stretch)).toEqual({ text: tidyStretch, fixed: ["spacing"] });
    const tabs = tidyStretch
      .replace(/^ {2}/gm, "\t")
      .replace("\t    type", "\t\t\ttype")
      .replace("\t    note", "\t\t\tnote");
    expect(fix(tabs, stretch)).toEqual({ text: tidyStretch, fixed: ["spacing"] });
  });

  test("leaves tabs among spaces to a person, who knows how deep a line is", () => {
    const mixed = tidyStretch.replace("    side: each", "\tside: each");
    expect(fix(mixed, stretch)).toBe(undefined);
  });

  test("keeps a text of several lines as it is", () => {
    const block = withLines("summary: |-", "  A bathtub.", "", "  With   spaces.  ");
    expect(fix(block)).toBe(undefined);
  });
});

describe("fixEntry, moved ids", () => {
  const newIds = new Map([
    ["soleus", "soleus-muscle"],
    ["prevent", "wrong"],
    ["calf", "calf-muscle"],
    ["old-stretch", "new-stretch"],
  ]);

  test("writes the new id into every link, and nowhere else", () => {
    const before = tidyStretch
      .replace("feelIt: a pull in the calf", "feelIt: calf")
      .replace("---\n\n", "easier: old-stretch\n---\n\n");
    const after = before.replace("muscle: soleus", "muscle: soleus-muscle").replace("old-stretch", "new-stretch");
    expect(fix(before, stretch, newIds)).toEqual({ text: after, fixed: ["moved ids"] });
  });

  test.each([
    ["the new id before it", "[wall, old-chair]", "[wall]"],
    ["the new id behind it", "[old-chair, towel, wall]", "[towel, wall]"],
    ["two old ids of one entry", "[old-chair, old-wall]", "[wall]"],
  ])("leaves an id in a list once, with %s", (_, before, after) => {
    const ids = new Map([
      ["old-chair", "wall"],
      ["old-wall", "wall"],
    ]);
    const withEquipment = (list: string) => tidyStretch.replace("goals:", `equipment: ${list}\ngoals:`);
    expect(fix(withEquipment(before), stretch, ids)).toEqual({ text: withEquipment(after), fixed: ["moved ids"] });
  });

  test("lets an id that has moved twice lead to its place in one step", () => {
    const text = "---\nmovedTo: old-stretch\n---\n";
    expect(fix(text, stretch, newIds)).toEqual({ text: "---\nmovedTo: new-stretch\n---\n", fixed: ["moved ids"] });
  });
});

describe("fixEntry, body", () => {
  test("puts one blank line around headings and between paragraphs, and keeps every line", () => {
    const before = withBody("## About\nOne line\nand one more.  \n\n\n   Another.\t\n\n\n");
    const after = withBody("\n## About\n\nOne line\nand one more.\n\nAnother.\n");
    expect(fix(before)).toEqual({ text: after, fixed: ["spacing"] });
  });

  test.each([
    ["## about", "headings"],
    ["# About", "headings"],
    ["About\n-----", "headings"],
    ["ABOUT\n=====", "headings"],
    ["## About ##", "headings"],
    ["  ## About  ", "spacing"],
  ])("writes the heading %j as it is known", (heading, name) => {
    expect(fix(withBody(`\n${heading}\n\nWarm, not hot.\n`))).toEqual({ text: goodFiles[bath], fixed: [name] });
  });

  test("leaves a heading that it does not know, or that would stand there twice", () => {
    expect(fix(withBody("\n## Abuot ##\n\nWarm.\n"))).toBe(undefined);
    expect(fix(withBody("\n## About\n\nWarm.\n\n## about\n\nHot.\n"))).toBe(undefined);
  });

  test("numbers steps from 1, with a dot", () => {
    const before = tidyStretch.replace("1. Stand up.\n2. Lean on.\n", "1) Stand up.\n1) Lean on\nit.\n\n4. Stop.");
    const after = tidyStretch.replace("2. Lean on.\n", "2. Lean on\n   it.\n3. Stop.\n");
    expect(fix(before, stretch)).toEqual({ text: after, fixed: ["step numbers", "spacing"] });
  });

  test("leaves numbers elsewhere, bullets and steps with more in them to a person", () => {
    expect(fix(withBody("\n## About\n\n1) Warm.\n1) Hot.\n"))).toBe(undefined);
    expect(fix(tidyStretch.replace("1. Stand up.\n2. Lean on.", "- Stand up.\n- Lean on."), stretch)).toBe(undefined);
    expect(fix(tidyStretch.replace("1. Stand up.", "1) Stand up.\n\n   Slowly.\n"), stretch)).toBe(undefined);
  });

  test("leaves a line whose spaces mean something", () => {
    expect(fix(withBody("\n## About\n\nWarm,\n    # not hot.\n"))).toBe(undefined);
    expect(fix(withBody("\n## About\n\n    Warm.\n"))).toBe(undefined);
  });
});

describe("fixEntry, whole file", () => {
  test("takes off a byte-order mark, lines above the fields, spaces behind fences and ends of lines of Windows", () => {
    const untidy = `\ufeff\n \n${goodFiles[bath].replaceAll("---\n", "---  \n").replaceAll("\n", "\r\n")}\n\n`;
    expect(fix(untidy)).toEqual({ text: goodFiles[bath], fixed: ["spacing"] });
    expect(fix(new TextEncoder().encode(untidy))).toEqual({ text: goodFiles[bath], fixed: ["spacing"] });
    expect(fix(goodFiles[bath].trimEnd())).toEqual({ text: goodFiles[bath], fixed: ["spacing"] });
  });

  test("names all that it mended, in one order", () => {
    const before = `---\nsummary: 'A bathtub.'\nname: Bathtub\nfacts:\n  - R1\nreview: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}\n---\n## about\n\nWarm.`;
    expect(fix(before)).toEqual({
      text: `---\nname: Bathtub\nfacts: [R1]\nreview: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}\nsummary: "A bathtub."\n---\n\n## About\n\nWarm.\n`,
      fixed: ["field order", "quotes", "list style", "headings", "spacing"],
    });
  });

  test.each([
    ["a file that is tidy", goodFiles[bath]],
    ["an empty file", ""],
    ["no front matter", "name: 'x'\n"],
    ["front matter without an end", "---\nname: 'x'\n"],
    ["wrong YAML", withLines("facts: [R1,  R2", "summary:  'A bathtub.'")],
    ["a field that stands there twice", withLines("summary:  A bathtub.", "summary: Another.")],
    ["a reference", withLines("summary: &x  A bathtub.", "householdSubstitute: *x")],
    ["front matter that is a list", "---\n-  x\n---\n"],
    ["empty front matter", "---\n\n---\n\n\nx\n"],
    ["fields nested too deep", withLines(`facts: ${"[".repeat(40)}${"]".repeat(40)}`)],
    ["a zero byte", withLines("summary:  A\u0000")],
  ])("leaves %s as it is", (_, text) => {
    expect(fix(text)).toBe(undefined);
  });

  test("leaves what is not text, no entry, or no file", () => {
    expect(fix(new Uint8Array([0xff, 0xfe, 0x2d]))).toBe(undefined);
    expect(fix(`${goodFiles[article]}\n\n`, "data/elsewhere/cramps.md")).toBe(undefined);
    expect(fixEntry({ path: bath, value: `${goodFiles[bath]}\n\n`, instead: "symbolic link" })).toBe(undefined);
  });

  test("leaves a file whose heading hides more problems than it makes", () => {
    const wrong = "\n## about\n\n<b>Warm</b>, *not* hot, [see](x), `so`.\n";
    expect(fix(withBody(wrong))).toBe(undefined);
    expect(fix(withBody(wrong.replace("about", "About").replace("hot, ", "hot,  ")))).toBe(undefined);
  });
});
