import { describe, expect, test } from "vitest";
import { describeMutant, findMutants } from "./find-mutants.mjs";

/** List what each mutant of a piece of code changes. */
const listChanges = (code: string) => findMutants("a.ts", code).map(({ before, after }) => `${before} -> ${after}`);

describe("findMutants", () => {
  test.each([
    ["f(a < b)", ["f(a < b); -> ;", "a < b -> true", "a < b -> false", "< -> <=", "< -> >="]],
    ["x = a + 1", ["x = a + 1; -> ;", "+ -> -", "1 -> 2"]],
    ["x = a & ~b", ["x = a & ~b; -> ;", "& -> |", "~b -> b"]],
    ["x ||= a ?? b", ["x ||= a ?? b; -> ;", "a ?? b -> (a)", "a ?? b -> (b)"]],
    ["x = true", ["x = true; -> ;", "true -> false"]],
    ["x = [a, ...b]", ["x = [a, ...b]; -> ;", "[a, ...b] -> []", "...b -> ...[]"]],
    ['x = ""', ['x = ""; -> ;', '"" -> "mutant"']],
    [`x = \`a\${b}\``, [`x = \`a\${b}\`; -> ;`, `\`a\${b}\` -> ""`]],
    ["x = a.filter(b)", ["x = a.filter(b); -> ;", "a.filter(b) -> a"]],
    ["x = a.some(b)", ["x = a.some(b); -> ;", "some -> every"]],
    ["x = a?.b", ["x = a?.b; -> ;", "?. -> ."]],
    ["x = () => a", ["x = () => a; -> ;", "a -> undefined"]],
  ])("changes `%s`", (code, changes) => {
    expect(listChanges(`${code};`)).toEqual(changes);
  });

  test("turns the whole of a condition both ways, and each part to what leaves the other to decide", () => {
    expect(listChanges("if (a && b) c();")).toEqual([
      "a && b -> true",
      "a && b -> false",
      "a -> true",
      "&& -> ||",
      "b -> true",
      "c(); -> ;",
    ]);
  });

  test.each([
    'import a from "a";',
    'export { a } from "a";',
    'type A = "a" | 1;',
    'interface A { readonly a: "a" }',
    "declare const a: [true, 1];",
    "/** Say `1 < 2`. */",
  ])("leaves `%s` alone", (code) => {
    expect(listChanges(code)).toEqual([]);
  });

  test("leaves names of fields, `as const` and targets alone", () => {
    expect(listChanges('x = { "a-b": c } as const;')).toEqual(['x = { "a-b": c } as const; -> ;']);
    expect(listChanges("[a, b] = c;")).toEqual(["[a, b] = c; -> ;"]);
  });

  test("gives the line and the whole code of each", () => {
    const [mutant] = findMutants("a.ts", "const a = 1;\nconst b = a;\n");
    expect(mutant).toMatchObject({ file: "a.ts", line: 1, at: "const a = 1;", code: "const a = 2;\nconst b = a;\n" });
    expect(mutant && describeMutant(mutant)).toBe("a.ts:1 `1` -> `2`");
  });
});
