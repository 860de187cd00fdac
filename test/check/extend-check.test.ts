import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { check } from "../../src/check/check.ts";
import type { CheckOptions } from "../../src/check/check-result.ts";
import { putLines } from "./put-lines.ts";
import { rightContent } from "./right-content.ts";

const today = "2026-11-26";
const toFiles = (content: Readonly<Record<string, string>>) =>
  Object.entries(content).map(([path, value]) => ({ path, value }));
const moved = [{ kind: "cause" as const, id: "old-cause", movedTo: "right-cause" }];
const catalog = createCatalog(check(toFiles(rightContent), { today }).entries, { moved });

const right = (path: string) => rightContent[path] ?? "";
const changed = (path: string, ...lines: readonly string[]) => lines.reduce(putLines, right(path));

/** What is found in files that stand over the right content. */
function listOver(content: Readonly<Record<string, string>>, options: CheckOptions = {}): string[] {
  const { files } = check(toFiles(content), { today, extends: catalog, ...options });
  return files.flatMap(({ messages }) => messages.map(({ name, ruleId, reason }) => `${name} ${ruleId}: ${reason}`));
}

const remedy = "data/remedies/own-remedy.md";
const own = changed("data/remedies/right-remedy.md", "name: Own remedy", "stretches: [right-stretch]");

describe("check over another catalog", () => {
  test("lets links lead to what the catalog beneath has", () => {
    expect(listOver({ [remedy]: own })).toEqual([]);
  });

  test("finds a link that leads nowhere, with the nearest id of the catalog beneath", () => {
    expect(listOver({ [remedy]: putLines(own, "stretches: [rihgt-stretch]") })).toEqual([
      `${remedy}:19:13 known-ids: Unexpected stretch \`rihgt-stretch\`, expected a file \`stretches/rihgt-stretch.md\`, did you mean \`right-stretch\`?`,
    ]);
  });

  test("finds a link to an id that the catalog beneath has changed", () => {
    expect(listOver({ [remedy]: putLines(own, "causes: [old-cause]") })).toEqual([
      `${remedy}:20:10 moved-ids: Unexpected cause \`old-cause\`, expected its new id \`right-cause\`, use the new id`,
    ]);
  });

  test("lets a file take the place of an entry, with its name", () => {
    expect(listOver({ "data/remedies/right-remedy.md": right("data/remedies/right-remedy.md") })).toEqual([]);
  });

  test("finds a name that another entry of the catalog beneath has", () => {
    expect(listOver({ [remedy]: putLines(own, "name: Right remedies") })).toEqual([
      `${remedy}:2:7 distinct-names: Unexpected name \`Right remedies\`, expected one that differs from \`Right remedy\` in the catalog beneath, choose another, or join the two entries`,
    ]);
  });

  test("finds an entry that takes the id of another kind", () => {
    const plain = changed("data/remedies/right-remedy.md", "name: Own remedy");
    expect(listOver({ "data/remedies/right-stretch.md": plain })).toEqual([
      "data/remedies/right-stretch.md:1:1 fitting-copies: Unexpected remedy with the id `right-stretch`, expected a stretch, as in the catalog beneath, give the new entry another id",
    ]);
    expect(listOver({ "data/remedies/old-cause.md": plain })).toEqual([
      "data/remedies/old-cause.md:1:1 fitting-copies: Unexpected remedy with the id `old-cause`, expected a cause, as in the catalog beneath, give the new entry another id",
    ]);
  });

  test("finds a copy of a red flag that would be missing from answers", () => {
    const flag = "data/red-flags/right-flag.md";
    const guarded = check(toFiles({ ...rightContent, [flag]: changed(flag, "conditions: [right-condition]") }), {
      today,
    });
    const beneath = createCatalog(guarded.entries);
    const rest = "expected a list with `right-condition` as in the catalog beneath, whose answers would miss this sign";
    const files = {
      [flag]: changed(flag, "conditions: [own-condition]"),
      "data/conditions/own-condition.md": changed("data/conditions/right-condition.md", "name: Own condition"),
    };
    expect(listOver(files, { extends: beneath })).toEqual([
      `${flag}:13:13 fitting-copies: Unexpected list for \`conditions\`, ${rest}, put it back`,
    ]);
  });

  test("finds a copy of a condition that would lose the warnings of its broader one", () => {
    const path = "data/conditions/night.md";
    const narrow = changed("data/conditions/right-condition.md", "name: At night", "broader: right-condition");
    const { entries } = check(toFiles({ ...rightContent, [path]: narrow }), { today });
    const beneath = createCatalog(entries);
    const rest = "expected `right-condition` as in the catalog beneath, since its red flags come by it, put it back";
    const named = changed("data/conditions/right-condition.md", "name: At night");
    const found = (text: string) =>
      listOver({ [path]: text }, { extends: beneath }).filter((each) => each.includes("fitting-copies"));
    expect(found(named)).toEqual([`${path}:1:1 fitting-copies: Unexpected missing field \`broader\`, ${rest}`]);
    const other = putLines(named, "broader: night");
    expect(found(other)).toEqual([`${path}:6:10 fitting-copies: Unexpected \`night\` for \`broader\`, ${rest}`]);
    expect(found(narrow)).toEqual([]);
  });

  test("finds another question for a sign that the catalog beneath asks about", () => {
    const path = "data/red-flags/own-flag.md";
    const text = changed(
      "data/red-flags/right-flag.md",
      "name: Own flag",
      "findings: [{id: right-sign, ask: Is a leg thick?}]",
    );
    expect(listOver({ [path]: text })).toEqual([
      `${path}:9:34 shared-findings: Unexpected other question for \`right-sign\`, expected \`Is one leg swollen?\`, as in the catalog beneath, give it the same words or an id of its own`,
    ]);
  });

  test("asks nobody to mend the catalog beneath", () => {
    const path = "data/stretches/own-stretch.md";
    const text = changed("data/stretches/right-stretch.md", "name: Own stretch", "easier: other-stretch");
    expect(listOver({ [path]: text })).toEqual([]);
  });

  test("counts the ids of the catalog beneath among those that live on", () => {
    const published = [
      { kind: "stretch", id: "right-stretch" },
      { kind: "cause", id: "gone" },
    ];
    expect(listOver({ [remedy]: own }, { published })).toEqual([
      "data/causes/gone.md:1:1 lasting-ids: Unexpected missing file of the published id `gone`, expected a file for every id of the last release, bring it back, or leave `movedTo` there with the new id",
    ]);
  });

  test.each([
    [
      "remedykit",
      "Unexpected `remedykit` for `options.extends`, expected a catalog, such as `catalog` of remedykit or what `createCatalog` gives",
    ],
    [
      { entries: [{ kind: "remedy" }], moved: [] },
      "Unexpected `undefined` for `options.extends.entries[0].id`, expected small letters, digits and single hyphens, starting with a letter",
    ],
  ])("refuses what is no catalog: %j", (given: unknown, message) => {
    expect(() => check([], { extends: given } as CheckOptions)).toThrow(message);
  });

  test("finds a copy that lacks warnings, all at once", () => {
    const path = "data/red-flags/right-flag.md";
    const text = changed(
      path,
      "tier: routine",
      "withholdsRemedies: false",
      "findings: [{id: fever, ask: Hot?}]",
      "rule: fever",
    );
    expect(listOver({ [path]: text }).filter((each) => each.includes("fitting-copies"))).toEqual([
      `${path}:6:7 fitting-copies: Unexpected \`routine\` for \`tier\`, expected \`emergency\` as in the catalog beneath, put it back`,
      `${path}:10:7 fitting-copies: Unexpected \`fever\` for \`rule\`, expected a rule that is true whenever that of the catalog beneath is: the same, or an \`any\` with it, put it back`,
      `${path}:11:20 fitting-copies: Unexpected \`false\` for \`withholdsRemedies\`, expected \`true\` as in the catalog beneath, put it back`,
    ]);
  });

  test("finds an entry that has become one which warns of less", () => {
    const [path, other] = ["data/red-flags/right-flag.md", "data/red-flags/own-flag.md"];
    const mild = changed(path, "name: Own flag", "tier: soon");
    expect(listOver({ [path]: "---\nmovedTo: own-flag\n---\n", [other]: mild })).toEqual([
      `${path}:2:10 fitting-copies: Unexpected \`soon\` for \`tier\` of \`own-flag\`, which \`right-flag\` has become, expected \`emergency\` as in the catalog beneath, mend that entry, or lead to another`,
    ]);
    expect(listOver({ [path]: "---\nmovedTo: own-flag\n---\n", [other]: changed(path, "name: Own flag") })).toEqual([]);
  });

  test("follows a condition that has another id now", () => {
    const beneath = createCatalog([
      ...catalog.entries,
      ...check(
        toFiles({
          ...rightContent,
          "data/conditions/night.md": changed(
            "data/conditions/right-condition.md",
            "name: At night",
            "broader: right-condition",
          ),
        }),
        { today },
      ).entries.filter(({ id }) => id === "night"),
    ]);
    const night = changed("data/conditions/right-condition.md", "name: At night", "broader: own-condition");
    const files = {
      "data/conditions/right-condition.md": "---\nmovedTo: own-condition\n---\n",
      "data/conditions/own-condition.md": changed("data/conditions/right-condition.md", "name: Own condition"),
      "data/conditions/night.md": night,
    };
    expect(listOver(files, { extends: beneath })).toEqual([]);
  });
});
