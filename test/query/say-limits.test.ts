import { describe, expect, test } from "vitest";
import { sayLimits } from "../../src/query/say-limits.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";

describe("sayLimits", () => {
  test("says of every effect but a help or a safeguard that nobody has shown it, or what speaks against it", () => {
    expect(effects.map((effect) => [effect, sayLimits({ effect }, "suitable")])).toEqual([
      ["benefit", ""],
      ["possible-benefit", ""],
      ["safety", ""],
      ["association", ", although nobody has shown that it helps"],
      ["unclear", ", although nobody has shown that it helps"],
      ["no-benefit", ", although what is known speaks against it"],
      ["harm-outweighs", ", although the harm it can do is greater than any help"],
    ]);
  });

  test("says that nobody has shown it where nobody has looked", () => {
    expect(sayLimits(undefined, "unknown")).toBe(", although nobody has shown that it helps");
  });

  test("says to ask first after that, for no other verdict", () => {
    expect(sayLimits({ effect: "benefit" }, "ask-first")).toBe("; ask a professional first");
    expect(sayLimits({ effect: "unclear" }, "ask-first")).toBe(
      ", although nobody has shown that it helps; ask a professional first",
    );
    expect(sayLimits({ effect: "benefit" }, "modify")).toBe("");
  });
});
