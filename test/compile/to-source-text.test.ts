import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSourceText } from "../../src/compile/to-source-text.ts";

describe("toSourceText", () => {
  test.each([
    [{ a: 1 }, String.raw`"{\"a\":1}"`],
    ['a"b\\c', String.raw`"\"a\\\"b\\\\c\""`],
    ["</script>", String.raw`"\"\u003c/script>\""`],
    ["\u2028\u2029", String.raw`"\"\u2028\u2029\""`],
    [`\`\${x}\``, `"\\"\`\${x}\`\\""`],
  ])("writes %j as a string literal that holds its JSON", (value, text) => {
    expect(toSourceText(value)).toBe(text);
  });

  test("is one literal that evaluates to the JSON of any value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const text = toSourceText(value);
        expect(runInNewContext(text)).toBe(JSON.stringify(value));
        expect(text).toMatch(/^"(?:[^"\\\u0000-\u001f\u2028\u2029<]|\\.)*"$/u);
      }),
    );
  });
});
