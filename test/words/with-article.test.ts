import { describe, expect, test } from "vitest";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { withArticle } from "../../src/words/with-article.ts";

describe("withArticle", () => {
  test.each([
    ["equipment", "an equipment"],
    ["article", "an article"],
    ["id", "an id"],
    ["order", "an order"],
    ["umbrella", "an umbrella"],
    ["remedy", "a remedy"],
    ["red flag", "a red flag"],
    ["stretch", "a stretch"],
  ])("writes %s as %s", (noun, written) => {
    expect(withArticle(noun)).toBe(written);
  });

  test("takes `an` for two of the kinds", () => {
    expect(kinds.filter((kind) => withArticle(kind).startsWith("an "))).toEqual(["article", "equipment"]);
  });
});
