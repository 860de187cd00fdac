import { describe, expect, test } from "vitest";
import { createContext } from "../../../../src/check/check-context.ts";
import { distinctNames } from "../../../../src/check/rules/links/distinct-names.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const right = "data/stretches/right-stretch.md";
const other = "data/stretches/other-stretch.md";
const remedy = "data/remedies/right-remedy.md";
const list = (changed: Readonly<Record<string, string>>) => listRightProblems(changed, { rules: [distinctNames] });
const taken = (at: string, label: string, text: string, where: string) =>
  `${at}: Unexpected ${label}, expected one that differs from \`${text}\` in \`${where}\`, choose another, or join the two entries`;

describe("distinctNames", () => {
  test("names two files with a name, each at the other", () => {
    expect(list({ [other]: withLines(other, "name: STRETCHES, right") })).toEqual([
      taken(`${right}:2:7`, "name `Right stretch`", "STRETCHES, right", other),
      taken(`${other}:2:7`, "name `STRETCHES, right`", "Right stretch", right),
    ]);
  });

  test("tells of a name that another entry has as an alias, at both", () => {
    const text = withLines(right, "aliases: [Other-stretch]");
    expect(list({ [right]: text })).toEqual([
      taken(`${right}:${placeIn(text, "Other-stretch")}`, "alias `Other-stretch`", "Other stretch", other),
      taken(`${other}:2:7`, "name `Other stretch`", "Other-stretch", right),
    ]);
  });

  test("finds the same alias of two entries once, at each", () => {
    const lines = (alias: string) => `aliases: [${alias}]`;
    const [one, two] = [withLines(right, lines("Calf pull")), withLines(other, lines("the pulls of calf, Calf-pulls"))];
    expect(list({ [right]: one, [other]: two })).toEqual([
      taken(`${right}:${placeIn(one, "Calf pull")}`, "alias `Calf pull`", "Calf-pulls", other),
      taken(`${other}:${placeIn(two, "Calf-pulls")}`, "alias `Calf-pulls`", "Calf pull", right),
    ]);
  });

  test("allows an alias with the words of its own name in another order, which people search for", () => {
    expect(list({ [right]: withLines(right, "aliases: [stretch to the right, stretch right]") })).toEqual([]);
  });

  test("allows a name that an entry of another kind has", () => {
    expect(list({ [remedy]: withLines(remedy, "name: Right stretch") })).toEqual([]);
  });

  test("looks at the names of a file that has another problem, and leaves what is no text to the schema", () => {
    const text = withLines(other, "name: right stretch\nfallRisk: huge\naliases: [5]");
    expect(list({ [other]: text })).toContain(taken(`${other}:2:7`, "name `right stretch`", "Right stretch", right));
    expect(list({ [other]: withLines(other, "aliases: Right stretch") }).join()).not.toContain("differs from");
  });

  test("finds one pair among 5 000 entries", () => {
    const place = { start: { line: 2, column: 7 }, end: { line: 2, column: 8 } };
    const files = Array.from({ length: 5_000 }, (_, at) => ({
      ...{ path: `data/stretches/s-${at}.md`, kind: "stretch" as const, id: `s-${at}`, prose: [], problems: [] },
      ...{ messages: [], findPlace: () => place, fields: { name: `Stretch ${at === 4_999 ? "7 the" : at}` } },
    }));
    const context = createContext(files, {
      today: "2026-11-26",
      published: [],
      against: [],
      extends: { entries: [], moved: [] },
    });
    const found = files.flatMap((file) => distinctNames.check(file, context));
    expect(found.map((each) => `${each.found}, ${each.expected}`)).toEqual([
      "name `Stretch 7`, one that differs from `Stretch 7 the` in `data/stretches/s-4999.md`",
      "name `Stretch 7 the`, one that differs from `Stretch 7` in `data/stretches/s-7.md`",
    ]);
  });
});
