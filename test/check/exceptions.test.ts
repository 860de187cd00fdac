import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { CheckOptions } from "../../src/check/check-result.ts";
import { rightContent } from "./right-content.ts";

const cause = "data/causes/right-cause.md";
const broken = (rightContent[cause] ?? "").replace("conditions: [right-condition]", "conditions: [lost]");
const item = (rule: string, file = "causes/right-cause.md") =>
  `  - file: ${file}\n    rule: ${rule}\n    reason: It is added next week.\n    since: 2026-11-26\n`;

/** Check content whose cause has a dead link, with a file of exceptions; a line a problem. */
function listProblems(exceptions: string, text = broken): string[] {
  const files = Object.entries({ ...rightContent, [cause]: text }).map(([path, value]) => ({ path, value }));
  const { files: checked } = check(files, { exceptions: { path: "data/exceptions.yaml", value: exceptions } });
  return checked.flatMap(({ messages }) => messages.map(({ name, ruleId, reason }) => `${name} ${ruleId}: ${reason}`));
}

const dead = `${cause}:8:14 known-ids: Unexpected condition \`lost\`, expected a file \`conditions/lost.md\`, add the file or mend the id`;
const own = "data/exceptions.yaml";

describe("exceptions", () => {
  test("accept a problem of their rule and file, and no other", () => {
    expect(listProblems(`exceptions:\n${item("known-ids")}`)).toEqual([]);
    expect(listProblems("exceptions: []\n")).toEqual([dead]);
    expect(listProblems(`exceptions:\n${item("known-facts")}`)).toEqual([
      dead,
      `${own}:2:11 needed-exceptions: Unexpected exception from \`known-facts\` for \`causes/right-cause.md\`, expected a problem that is still there, remove the exception`,
    ]);
  });

  test("cannot allow what no catalog can hold", () => {
    const flag = "data/red-flags/own-flag.md";
    const other = (rightContent["data/red-flags/right-flag.md"] ?? "")
      .replace("Swollen leg", "Thick leg")
      .replace("Is one leg swollen?", "Is one leg thick?");
    const files = Object.entries({ ...rightContent, [flag]: other }).map(([path, value]) => ({ path, value }));
    const value = `exceptions:\n${item("shared-findings", "red-flags/own-flag.md")}${item("shared-findings", "red-flags/right-flag.md")}`;
    const { files: checked } = check(files, { exceptions: { path: own, value } });
    const said = checked.flatMap(({ messages }) =>
      messages.map(({ name, ruleId, reason }) => `${name} ${ruleId}: ${reason}`),
    );
    expect(said.filter((each) => each.startsWith(flag))).toEqual([
      `${flag}:9:34 shared-findings: Unexpected other question for \`right-sign\`, expected \`Is one leg swollen?\`, as in \`data/red-flags/right-flag.md\`, give it the same words or an id of its own`,
    ]);
    expect(said.filter((each) => each.startsWith(own))).toEqual([
      `${own}:2:11 needed-exceptions: Unexpected exception from \`shared-findings\` for \`red-flags/own-flag.md\`, expected a rule that allows exceptions, remove the exception`,
      `${own}:6:11 needed-exceptions: Unexpected exception from \`shared-findings\` for \`red-flags/right-flag.md\`, expected a rule that allows exceptions, remove the exception`,
    ]);
  });

  test("say which rule may be meant by one that there is not", () => {
    expect(listProblems(`exceptions:\n${item("known-id")}`).slice(1)).toEqual([
      `${own}:2:11 needed-exceptions: Unexpected exception from \`known-id\` for \`causes/right-cause.md\`, expected a problem that is still there, did you mean \`known-ids\`?`,
    ]);
  });

  test("are a problem themselves once they are no longer needed", () => {
    expect(listProblems(`exceptions:\n${item("known-ids")}`, rightContent[cause])).toEqual([
      `${own}:2:11 needed-exceptions: Unexpected exception from \`known-ids\` for \`causes/right-cause.md\`, expected a problem that is still there, remove the exception`,
    ]);
  });

  test("may be needed where their rule is not asked: without its texts, its release, or on purpose", () => {
    const files = Object.entries(rightContent).map(([path, value]) => ({ path, value }));
    const rules = ["own-words", "lasting-ids", "single-words"];
    const exceptions = { path: own, value: `exceptions:\n${rules.map((rule) => item(rule)).join("")}` };
    const listStale = (options: CheckOptions) =>
      check(files, { exceptions, ...options })
        .files.flatMap(({ messages }) => messages)
        .map(({ reason }) => /exception from `([^`]+)`/.exec(reason)?.[1]);
    expect(listStale({ leftOut: ["single-words"] })).toEqual([]);
    expect(listStale({})).toEqual(["single-words"]);
    const published = [{ kind: "cause", id: "right-cause" }] as const;
    expect(listStale({ against: [{ path: "x", text: "words" }], published })).toEqual(rules);
  });

  test.each([
    [
      item("known-ids").replace("reason", "reson"),
      "4:5 known-fields: Unexpected field `reson`, expected a field of `exceptions[0]`, did you mean `reason`?",
    ],
    [
      item("known-ids").replace("2026-11-26", "soon"),
      "5:12 schema: Unexpected `soon` for `exceptions[0].since`, expected a day written year-month-day, such as `2026-11-23`",
    ],
    [
      item("known-ids", "../heat.md"),
      "2:11 schema: Unexpected `../heat.md` for `exceptions[0].file`, expected the folder and name of a file, such as `remedies/heat.md`",
    ],
  ])("say what is wrong with themselves, at its place: %s", (wrong, problem) => {
    expect(listProblems(`exceptions:\n${wrong}`)).toContain(`${own}:${problem}`);
    expect(listProblems(`exceptions:\n${wrong}`)).toContain(dead);
  });

  test("say one thing of YAML that cannot be read", () => {
    expect(listProblems("exceptions: [\n").slice(1)).toEqual([
      `${own}:1:13 valid-yaml: Unexpected \`[\` that is not closed, expected \`]\` on the same line, write it at the end of the value`,
    ]);
    expect(listProblems("exceptions: &a []\n").slice(1)).toEqual([
      `${own}:1:13 plain-yaml: Unexpected anchor \`&a\`, expected plain values, remove it`,
    ]);
    expect(listProblems(`${"exceptions: []\n".repeat(2)}`).slice(1)).toEqual([
      `${own}:2:1 unique-fields: Unexpected second \`exceptions\`, expected it once: it stands on line 1, remove one of the two`,
    ]);
    for (const [text, found] of [
      ["", "empty file"],
      ["5\n", "`5`"],
    ] as const) {
      expect(listProblems(text).slice(1)).toEqual([
        `${own}:1:1 schema: Unexpected ${found}, expected \`exceptions:\` with a list, or \`exceptions: []\``,
      ]);
    }
  });
});
