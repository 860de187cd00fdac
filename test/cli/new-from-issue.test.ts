import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { rightContent } from "../check/right-content.ts";
import { fillForm } from "../source/issue-form/fill-form.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const trial = {
  id: "roe-2021",
  name: "Roe and others, 2021",
  authors: "Roe J, et al.",
  title: "A trial of something else",
  where: "Journal of Things 2021;1:4-5",
  year: "2021",
  doi: "10.1000/183",
  design: "randomised-trial",
  verified: "mirror",
  finding: "Cramps were as common in both groups.",
};

const path = "data/references/roe-2021.md";

describe("remedykit new --from-issue", () => {
  test("writes the file of the entry, in which nothing but the source is left to do", async () => {
    const folder = await makeFolder({ ...rightContent, "issue.md": fillForm("reference", trial) });
    expect(await runIn(folder, "new", "--from-issue", "issue.md")).toEqual({
      code: 0,
      out: `${path}\nFill in what is marked TODO, then run: npx remedykit check ${path}\n`,
      error: "",
    });
    const value = await readFile(join(folder, path), "utf8");
    const files = Object.entries({ ...rightContent, [path]: value }).map(([name, text]) => ({
      path: name,
      value: text,
    }));
    const messages = check(files).files.find((file) => file.path === path)?.messages ?? [];
    expect(messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)).toEqual([
      "Unexpected `TODO` in a comment, expected work that is done, do it, then remove the comment",
    ]);
  });

  test("says every problem at its place in the issue, and writes nothing", async () => {
    const text = fillForm("reference", { ...trial, design: "trial", id: "../../evil" });
    const folder = await makeFolder({ "data/readme.txt": "", "issue.md": text });
    const line = (heading: string) => text.split("\n").indexOf(heading) + 3;
    const { code, out, error } = await runIn(folder, "new", "--from-issue", "issue.md");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error.split("\n")).toEqual([
      `issue.md:${line("### Id")}:1 error Unexpected id \`../../evil\`, expected small letters, digits and single hyphens, at most 60, did you mean \`evil\`? (id-as-file-name)`,
      `issue.md:${line("### Design")}:1 error Unexpected \`trial\` for \`design\`, expected one of \`systematic-review\`, \`randomised-trial\`, \`laboratory-study\`, \`cohort-study\`, \`case-control-study\`, \`cross-sectional-study\`, \`uncontrolled-study\`, \`guideline\`, \`expert-consensus\`, \`narrative-review\`, \`public-information\`, \`regulator-notice\`, \`reference-work\`, \`code-set\`, \`method\`, \`other\` (schema)`,
      "Nothing was written",
      "",
    ]);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["data", "data/readme.txt", "issue.md"]);
  });

  test("never writes over a file", async () => {
    const folder = await makeFolder({ [path]: "mine", "issue.md": fillForm("reference", trial) });
    const { code, error } = await runIn(folder, "new", "--from-issue", "issue.md");
    expect({ code, error }).toEqual({
      code: 2,
      error: `Unexpected id \`roe-2021\`, expected one that is not taken: it is taken by \`${path}\`, choose another\n`,
    });
    expect(await readFile(join(folder, path), "utf8")).toBe("mine");
  });

  test("reads no link and no folder", async () => {
    const folder = await makeFolder({ "secret.md": "secret" });
    await symlink(join(folder, "secret.md"), join(folder, "issue.md"));
    const refused = (found: string, shown: string) => ({
      code: 2,
      out: "",
      error: `Unexpected ${found} \`${shown}\`, expected a file with the text of an issue\n`,
    });
    expect(await runIn(folder, "new", "--from-issue", "issue.md")).toEqual(refused("symbolic link", "issue.md"));
    expect(await runIn(folder, "new", "--from-issue", ".")).toEqual(refused("folder", "."));
    expect(await runIn(folder, "new", "--from-issue", "gone.md")).toEqual(refused("path", "gone.md"));
  });

  test.each([
    [
      "a kind and an id beside it",
      ["cause", "x", "--from-issue", "issue.md"],
      "Unexpected words beside `--from-issue`, expected the issue to say everything, remove them",
    ],
    [
      "a name beside it",
      ["--name", "X", "--from-issue", "issue.md"],
      "Unexpected words beside `--from-issue`, expected the issue to say everything, remove them",
    ],
    [
      "neither words nor an issue",
      [],
      "Unexpected missing word, expected a kind and an id, such as `remedykit new stretch calf-stretch`",
    ],
  ])("refuses %s", async (_, words, error) => {
    expect(await runIn(await makeFolder(), "new", ...words)).toEqual({ code: 2, out: "", error: `${error}\n` });
  });
});
