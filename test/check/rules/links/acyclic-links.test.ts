import { describe, expect, test } from "vitest";
import { acyclicLinks } from "../../../../src/check/rules/links/acyclic-links.ts";
import { changeLines } from "../../../source/change-lines.ts";
import { listProblemsOf as listAllProblemsOf } from "../../list-problems-of.ts";

const calf = "data/stretches/calf-stretch.md";
const other = "data/stretches/other-stretch.md";
const leadsBack = (path: string, line: number, field: string, id: string) =>
  `${path}:${line}:${field.length + 3} acyclic-links: Unexpected \`${id}\` for \`${field}\`, which leads back to this entry, expected a way that ends, remove one of the links`;
/** The stretch with a field of its own before the body. */
const withField = (field: string) => changeLines(calf).replace("\n---\n", `\n${field}\n---\n`);
const lineOf = (text: string, field: string) => text.slice(0, text.indexOf(field)).split("\n").length;
const listProblemsOf = (changed: Readonly<Record<string, string>>) => listAllProblemsOf(changed, [acyclicLinks]);

describe("acyclicLinks", () => {
  test("refuses an entry that is an easier version of itself", () => {
    const text = withField("easier: calf-stretch");
    expect(listProblemsOf({ [calf]: text })).toEqual([
      leadsBack(calf, lineOf(text, "easier"), "easier", "calf-stretch"),
    ]);
  });

  test("refuses a way through another entry, on both", () => {
    const [one, two] = [withField("harder: other-stretch"), withField("harder: calf-stretch")];
    expect(listProblemsOf({ [calf]: one, [other]: two })).toEqual([
      leadsBack(calf, lineOf(one, "harder"), "harder", "other-stretch"),
      leadsBack(other, lineOf(two, "harder"), "harder", "calf-stretch"),
    ]);
  });

  test.each(["inBed", "seated"])("refuses an entry that is its own version under `%s`", (field) => {
    const text = withField(`${field}: calf-stretch`);
    expect(listProblemsOf({ [calf]: text })).toEqual([leadsBack(calf, lineOf(text, field), field, "calf-stretch")]);
  });

  test("allows an easier one that names this one as its harder one", () => {
    expect(
      listProblemsOf({ [calf]: withField("easier: other-stretch"), [other]: withField("harder: calf-stretch") }),
    ).toEqual([]);
  });
});
