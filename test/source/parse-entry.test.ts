import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kindFolders } from "../../src/schema/vocabulary/kind.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { changeLines } from "./change-lines.ts";
import { goodFiles } from "./good-files.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const fields = {
  aliases: [],
  facts: [],
  review: { reviewedOn: "2026-11-23", nextReviewOn: "2027-11-23", by: "none-yet" },
};
const bathtub = {
  ...{ kind: "equipment", id: "bathtub", name: "Bathtub", ...fields },
  ...{ summary: "A bathtub.", safetyCheck: "Test the water.", about: ["Warm, not hot."] },
};

const flag = {
  ...{ kind: "red-flag", id: "swollen-leg", name: "Swollen leg", ...fields, sign: "one leg is swollen" },
  ...{ mayMean: "A blood clot", tier: "emergency", order: 1, within: "now" },
  ...{ findings: [{ id: "leg-swollen", ask: "Is it swollen?" }], rule: "leg-swollen", withholdsRemedies: true },
  ...{ conditions: [], references: [], whatToDo: ["Get seen now."], whileWaiting: ["Do not rub it."] },
};

const stretch = {
  ...{ kind: "stretch", id: "calf-stretch", name: "Calf stretch", ...fields, summary: "Stretch the calf." },
  ...{ technique: "dynamic", targets: [{ muscle: "soleus", role: "main" }], joints: [], position: "sitting" },
  ...{ fallRisk: "low", equipment: [], conditions: [], goals: ["prevent"], moments: ["daily"] },
  ...{
    doses: [
      {
        holdSeconds: { min: 10, max: 20 },
        side: "each",
        basis: { type: "custom", references: [], note: "Nobody tested it." },
      },
    ],
  },
  ...{ feelIt: "a pull in the calf", mistakes: [{ mistake: "You bounce", fix: "Keep still." }], stopIf: ["it hurts"] },
  evidence: [
    {
      ...{ outcome: "cramps", population: "adults", effect: "unclear", certainty: "none", ratedBy: "ours" },
      references: [],
    },
  ],
  ...{ cautions: [], disclaimers: [], about: [], steps: ["Stand up.", "Lean on."] },
};

const article = {
  ...{ kind: "article", id: "cramps", name: "Cramps", ...fields, title: "All about cramps", author: "Jo Doe" },
  ...{ site: "A site", publishedOn: "2017-02-23", filedUnder: [], says: { R1: "Ice it.", R2: "Heat it." } },
  about: ["An article."],
};

describe("parseEntry", () => {
  test.each([
    ["data/equipment/bathtub.md", bathtub],
    ["data/red-flags/swollen-leg.md", flag],
    ["data/stretches/calf-stretch.md", stretch],
    ["data/articles/cramps.md", article],
  ] as const)("gives the entry of %s, with its kind and id from the path", (path, entry) => {
    const parsed = parseEntry({ path, value: goodFiles[path] });
    expect(parsed.messages).toEqual([]);
    expect(parsed.entry).toEqual(entry);
    expect([parsed.path, parsed.kind, parsed.id]).toEqual([path, entry.kind, entry.id]);
  });

  const text = goodFiles["data/equipment/bathtub.md"];
  test.each([
    ["Windows line ends", text.replaceAll("\n", "\r\n")],
    ["old Mac line ends", text.replaceAll("\n", "\r")],
    ["a byte-order mark", `\ufeff${text}`],
    ["no line end at its end", text.trimEnd()],
    ["blank lines at its end", `${text}\n\n`],
    ["bytes", new TextEncoder().encode(text)],
    ["quotes", changeLines("data/equipment/bathtub.md", { 2: 'name: "Bathtub"', 4: "summary: 'A bathtub.'" })],
    ["a comment", changeLines("data/equipment/bathtub.md", { 2: "# A comment\nname: Bathtub # another" })],
    ["empty lists", changeLines("data/equipment/bathtub.md", { 2: "name: Bathtub\naliases: []\nfacts: []" })],
    ["a folded text", changeLines("data/equipment/bathtub.md", { 4: "summary: >-\n  A\n  bathtub." })],
    ["a paragraph over two lines", changeLines("data/equipment/bathtub.md", { 10: "Warm,\n  not hot." })],
    ["a character reference", changeLines("data/equipment/bathtub.md", { 10: "Warm&#44; not hot\\." })],
  ])("gives the same entry from a file with %s", (_, value) => {
    const parsed = parseEntry({ path: "data/equipment/bathtub.md", value });
    expect(parsed.messages).toEqual([]);
    expect(parsed.entry).toEqual(bathtub);
  });

  test("counts lines the same way whatever ends them", () => {
    const broken = changeLines("data/equipment/bathtub.md", { 4: "summary: 2020" });
    const problem =
      "4:10 schema: Unexpected `2020` for `summary`, expected text of at most 200 characters, put it in quotes";
    expect(listProblems(broken)).toEqual([problem]);
    expect(listProblems(broken.replaceAll("\n", "\r\n"))).toEqual([problem]);
    expect(listProblems(`\ufeff${broken}`)).toEqual([problem]);
  });

  test("gives every problem of a file in one pass, in the order of their places", () => {
    const problems = listProblemsWith({
      2: "name: Bathtub\nkind: equipment",
      3: "review: {reviewedOn: 2026-13-23, by: docter}",
      4: "summary: A bathtub.\nsumary: A tub.",
      5: undefined,
      8: "## Abuot",
      10: "A <b>tub</b>.\n\n## About\n\n- Warm",
    });
    expect(problems.map((problem) => problem.split(",")[0])).toEqual([
      "1:1 required-fields: Unexpected missing `safetyCheck`",
      "3:1 known-fields: Unexpected field `kind`",
      "4:9 required-fields: Unexpected missing `review.nextReviewOn`",
      "4:22 schema: Unexpected `2026-13-23` for `review.reviewedOn`",
      "4:38 schema: Unexpected `docter` for `review.by`",
      "6:1 known-fields: Unexpected field `sumary`",
      "9:1 known-headings: Unexpected heading `## Abuot`",
      "15:1 plain-body: Unexpected list",
    ]);
  });

  test("gives no entry with any message, and keeps kind and id", () => {
    const { entry, kind, id } = parseEntry({ path: "data/equipment/bathtub.md", value: "" });
    expect([entry, kind, id]).toEqual([undefined, "equipment", "bathtub"]);
  });

  test("reads every file of the catalog without a message", () => {
    const root = join(import.meta.dirname, "../../data");
    const wrong = Object.values(kindFolders).flatMap((folder) =>
      readdirSync(join(root, folder)).flatMap((name) =>
        listProblems(readFileSync(join(root, folder, name)), `data/${folder}/${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("findPlace", () => {
  const { findPlace } = parseEntry({
    path: "data/stretches/calf-stretch.md",
    value: goodFiles["data/stretches/calf-stretch.md"],
  });
  const at = (...path: (string | number)[]) => {
    const { start, end } = findPlace(path);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  };

  test("finds a value in the front matter, however deep", () => {
    expect(at("name")).toBe("2:7-2:19");
    expect(at("targets", 0, "muscle")).toBe("6:20-6:26");
    expect(at("doses", 0, "holdSeconds", "max")).toBe("12:33-12:35");
  });

  test("finds the name of a field", () => {
    expect(findPlace(["doses", 0, "side"], "name").start).toEqual({ line: 13, column: 5 });
  });

  test("finds a text in the body, and the heading of all of them", () => {
    expect(at("steps")).toBe("27:1-27:9");
    expect(at("steps", 1)).toBe("30:1-30:12");
  });

  test("gives the place of the nearest field around a value that is missing", () => {
    expect(at("doses", 0, "holdSeconds", "mean")).toBe("12:18-12:36");
    expect(at("doses", 7)).toBe("12:3-16:1");
    expect(at("nothing")).toBe("1:1-1:4");
    expect(at()).toBe("1:1-1:4");
  });
});
