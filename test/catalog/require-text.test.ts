import { describe, expect, test } from "vitest";
import { requireText } from "../../src/catalog/require-text.ts";
import { strangeTexts, strangeValues } from "./strange-values.ts";

describe("requireText", () => {
  test.each(strangeTexts)("lets every text pass, also %s", (_, given) => {
    expect(() => requireText(given, "id")).not.toThrow();
  });

  test.each(strangeValues)("refuses %s", (named, given) => {
    expect(() => requireText(given, "options.version")).toThrow(
      new TypeError(`Unexpected ${named} for \`options.version\`, expected a text`),
    );
  });
});
