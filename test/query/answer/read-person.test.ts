import { describe, expect, test } from "vitest";
import { readFindings, readPerson } from "../../../src/query/answer/read-person.ts";
import type { Answer } from "../../../src/query/person.ts";

/** Read JSON as what no compiler has looked at. */
const parse = (text: string) => JSON.parse(text);

describe("readPerson", () => {
  test("reads what is known apart from what is given", () => {
    const traits: { pregnancy: Answer } = { pregnancy: "yes" };
    const read = readPerson({ traits });
    traits.pregnancy = "no";
    expect(read).toEqual({ traits: { pregnancy: "yes" } });
  });

  test("reads nothing as nothing", () => {
    expect([readPerson({}), readPerson({ traits: undefined })]).toEqual([{}, {}]);
  });

  test.each([
    ['{ "trait": {} }', "`trait` for `person`, expected only `traits`, did you mean `traits`?"],
    ['{ "age": 50 }', "`age` for `person`, expected only `traits`"],
    [
      '{ "traits": { "pregnant": "yes" } }',
      "`pregnant` for `person.traits`, expected a trait of the list `traits`, did you mean `pregnancy`?",
    ],
    [
      '{ "traits": { "pregnancy": "not sure" } }',
      "`not sure` for `person.traits.pregnancy`, expected one of `yes`, `no`, `not-sure`, did you mean `not-sure`?",
    ],
    [
      '{ "traits": { "pregnancy": true } }',
      "`true` for `person.traits.pregnancy`, expected one of `yes`, `no`, `not-sure`",
    ],
    ['{ "traits": { "__proto__": "yes" } }', "`__proto__` for `person.traits`, expected a trait of the list `traits`"],
  ])("refuses %s", (text, says) => {
    expect(() => readPerson(parse(text))).toThrow(new TypeError(`Unexpected ${says}`));
  });
});

describe("readFindings", () => {
  const findings = { red: "yes", warm: undefined } as const;

  test("gives what it was given, whichever findings where none are known", () => {
    expect(readFindings(findings)).toBe(findings);
    expect(readFindings(findings, ["warm", "red"])).toBe(findings);
  });

  test("refuses a finding that nobody asks about, and an answer that is none", () => {
    expect(() => readFindings(findings, ["warm", "reddish"])).toThrow(
      new TypeError(
        "Unexpected `red` for `findings`, expected a finding that a red flag of the catalog asks about, such as `warm`, `reddish`",
      ),
    );
    expect(() => readFindings(parse('{ "red": "na" }'))).toThrow(
      new TypeError("Unexpected `na` for `findings.red`, expected one of `yes`, `no`, `not-sure`"),
    );
  });
});
