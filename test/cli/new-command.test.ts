import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { run } from "../../src/cli/run.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { rightContent } from "../check/right-content.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

/** Run a command for a person who gives these answers, and keep the questions. */
async function runWith(cwd: string, answers: readonly string[], ...words: string[]) {
  const left = [...answers];
  const questions: string[] = [];
  const printed = { out: "", error: "" };
  const code = await run(words, {
    cwd,
    version: "1.2.3",
    colour: false,
    today: "2026-11-26",
    ask: async (question) => {
      questions.push(question);
      return left.shift();
    },
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
  });
  return { code, questions, ...printed };
}

const read = (folder: string, path: string) => readFile(join(folder, path), "utf8");

describe("remedykit new", () => {
  test.each(kinds)("writes a %s in which all that is wrong is marked for a person", async (kind) => {
    const folder = await makeFolder(rightContent);
    const path = `data/${kindFolders[kind]}/new-thing.md`;
    expect(await runIn(folder, "new", kind, "new-thing")).toEqual({
      code: 0,
      out: `${path}\nFill in what is marked TODO, then run: npx remedykit check ${path}\n`,
      error: "",
    });
    const value = await read(folder, path);
    const files = Object.entries({ ...rightContent, [path]: value }).map(([name, text]) => ({
      path: name,
      value: text,
    }));
    const lines = value.split("\n");
    const checked = check(files).files.find((file) => file.path === path)?.messages ?? [];
    const marked = lines.flatMap((line, index) => (/\bTODO\b/.test(line) ? [index + 1] : []));
    const filledIn = checked.filter(({ ruleId }) => ruleId === "filled-in");
    expect(filledIn.map(({ line }) => line)).toEqual(marked);
    const unmarked = checked.filter(({ line = 1, fatal }) => fatal && !/todo/i.test(lines[line - 1] ?? ""));
    // A guide needs a disclaimer, which only a person can choose.
    expect(unmarked.map(({ ruleId }) => ruleId)).toEqual(kind === "guide" ? ["guarded-guides"] : []);
  });

  test("takes the name, the summary and any other field from flags", async () => {
    const folder = await makeFolder();
    const flags = ["--name", "Towel", "--summary", "A long towel.", "--set", "safetyCheck=Keep it dry, and in reach."];
    const more = ["--set", "aliases=bath towel", "--set", "aliases=beach towel", "--set", "about=Any will do."];
    expect((await runIn(folder, "new", "equipment", "towel", ...flags, ...more, "--folder", "content")).out).toBe(
      "content/equipment/towel.md\nFill in what is marked TODO, then run: npx remedykit check content/equipment/towel.md\n",
    );
    const today = new Date().toISOString().slice(0, 10);
    const later = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    expect(
      (await read(folder, "content/equipment/towel.md")).replaceAll(later, "LATER").replaceAll(today, "TODAY"),
    ).toBe(
      `---
name: Towel
aliases:
  - bath towel
  - beach towel
review: {reviewedOn: TODAY, nextReviewOn: LATER, by: none-yet}
summary: A long towel.
safetyCheck: Keep it dry, and in reach.
---

## About

Any will do.
`,
    );
  });

  test("reaches into lists", async () => {
    const folder = await makeFolder();
    await runIn(folder, "new", "stretch", "x", "--set", "targets[0].muscle=soleus", "--set", "targets.0.role=also");
    expect(await read(folder, "data/stretches/x.md")).toContain("\ntargets:\n  - {muscle: soleus, role: also}\n");
  });

  test("asks a person for the few things it needs, by number or word, until the answer is right", async () => {
    const folder = await makeFolder();
    const answers = ["Salt", "", "trigger", "dit", "2", "yes"];
    const { code, questions, out } = await runWith(folder, answers, "new", "cause", "salt");
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        "Unexpected `dit` for `category`, expected one of `activity`, `diet`, `fluid-and-minerals`, `medicine`, `illness`, `mind`, did you mean `diet`?",
        "data/causes/salt.md",
        "Fill in what is marked TODO, then run: npx remedykit check data/causes/salt.md",
        "",
      ].join("\n"),
    });
    expect(questions.map((question) => question.split("\n").at(-1))).toEqual([
      "name [text; empty: later]: ",
      "summary [text; empty: later]: ",
      "role [number or word; empty: later]: ",
      "category [number or word; empty: later]: ",
      "category [number or word; empty: later]: ",
      "modifiable [yes or no; empty: later]: ",
    ]);
    expect(questions[2]?.split("\n").slice(1, 4)).toEqual([
      "How it relates to the condition.",
      "   1 cause (Shown to bring cramps on)",
      "   2 trigger (Seen just before cramps start)",
    ]);
    expect((await read(folder, "data/causes/salt.md")).split("\n").slice(1, 7)).toEqual([
      "name: Salt",
      "review: {reviewedOn: 2026-11-26, nextReviewOn: 2027-11-26, by: none-yet}",
      'summary: "TODO: What it is, in one or two short sentences. At most 200 characters."',
      "role: trigger",
      "category: diet",
      "modifiable: true",
    ]);
  });

  test("asks nothing that a flag gave, and takes several values of a list", async () => {
    const folder = await makeFolder();
    const flags = [
      "--name",
      "Walk",
      "--summary",
      "A walk.",
      "--set",
      "kindOfRemedy=movement",
      "--set",
      "whoDecides=self-care",
    ];
    const { questions } = await runWith(folder, ["1, prevent", "daily"], "new", "remedy", "walk", ...flags);
    expect(questions.map((question) => question.split("\n").at(-1))).toEqual([
      "goals [number or word, or several with commas; empty: later]: ",
      "moments [number or word, or several with commas; empty: later]: ",
    ]);
    expect(await read(folder, "data/remedies/walk.md")).toContain("\ngoals: [stop-now, prevent]\nmoments: [daily]\n");
  });

  test("writes nothing when the person ends the answers", async () => {
    const folder = await makeFolder();
    const { code, error } = await runWith(folder, ["Salt"], "new", "cause", "salt");
    expect({ code, error }).toEqual({
      code: 2,
      error: "\nUnexpected end of the answers, expected one, nothing was written\n",
    });
    await expect(read(folder, "data/causes/salt.md")).rejects.toThrow("ENOENT");
  });

  test.each([
    [
      "a kind that is none",
      ["remdy", "x"],
      "Unexpected `remdy` for `kind`, expected one of `reference`, `article`, `disclaimer`, `muscle`, `equipment`, `condition`, `red-flag`, `cause`, `stretch`, `remedy`, `claim`, `guide`, did you mean `remedy`?",
    ],
    [
      "an id with spaces",
      ["remedy", "Warm Báth"],
      "Unexpected id `Warm Báth`, expected small letters, digits and single hyphens, at most 60, did you mean `warm-bath`?",
    ],
    [
      "an id that leads elsewhere",
      ["remedy", "../../x"],
      "Unexpected id `../../x`, expected small letters, digits and single hyphens, at most 60, did you mean `x`?",
    ],
    [
      "an empty id",
      ["remedy", ""],
      "Unexpected empty id, expected small letters, digits and single hyphens, at most 60",
    ],
    [
      "an id with a control character",
      ["remedy", "\u001b[31m"],
      "Unexpected id `\\u{1b}[31m`, expected small letters, digits and single hyphens, at most 60, did you mean `m`?",
    ],
    [
      "a field that is none",
      ["remedy", "x", "--set", "gaols=prevent"],
      "Unexpected field `gaols`, expected a field of a remedy, did you mean `goals`?",
    ],
    [
      "a field that the kind has not",
      ["claim", "x", "--summary", "Y."],
      "Unexpected field `summary`, expected a field of a claim, remove it or move it where it belongs",
    ],
    [
      "a value that is none",
      ["remedy", "x", "--set", "goals=prevnt"],
      "Unexpected `prevnt` for `goals[0]`, expected one of `stop-now`, `ease-after`, `prevent`, did you mean `prevent`?",
    ],
    [
      "an id that is set like a field",
      ["remedy", "x", "--set", "id=y"],
      "Unexpected `id` for `--set`, expected a field, give kind and id as words",
    ],
    [
      "a field given twice",
      ["remedy", "x", "--name", "One", "--set", "name=Two"],
      "Unexpected `--set name` beside `--name`, expected one of the two",
    ],
    [
      "a setting without a value",
      ["remedy", "x", "--set", "goals"],
      "Unexpected `goals` for `--set`, expected a field and its value, such as `goals=prevent` or `targets.0.muscle=soleus`",
    ],
    [
      "a setting of the prototype",
      ["remedy", "x", "--set", "__proto__.x=1"],
      "Unexpected `__proto__.x=1` for `--set`, expected a field and its value, such as `goals=prevent` or `targets.0.muscle=soleus`",
    ],
  ])("refuses %s", async (_, words, error) => {
    const folder = await makeFolder();
    expect(await runIn(folder, "new", ...words)).toEqual({ code: 2, out: "", error: `${error}\n` });
  });

  test("never writes over a file, nor gives an id twice", async () => {
    const folder = await makeFolder({ "data/causes/salt.md": "mine" });
    for (const kind of ["cause", "remedy"]) {
      expect(await runIn(folder, "new", kind, "salt")).toEqual({
        code: 2,
        out: "",
        error:
          "Unexpected id `salt`, expected one that is not taken: it is taken by `data/causes/salt.md`, choose another\n",
      });
    }
    expect(await read(folder, "data/causes/salt.md")).toBe("mine");
  });

  test("never follows a link out of the content folder", async () => {
    const folder = await makeFolder({ "data/readme.txt": "", "elsewhere/readme.txt": "" });
    await symlink(join(folder, "elsewhere"), join(folder, "data/causes"));
    expect(await runIn(folder, "new", "cause", "salt")).toEqual({
      code: 2,
      out: "",
      error: "Unexpected link `data/causes`, expected a folder\n",
    });
    await expect(read(folder, "elsewhere/salt.md")).rejects.toThrow("ENOENT");
    await symlink(join(folder, "elsewhere"), join(folder, "link"));
    expect(await runIn(folder, "new", "cause", "salt", "--folder", "link")).toEqual({
      code: 2,
      out: "",
      error: "Unexpected link `link`, expected a folder\n",
    });
  });
});
