import { describe, expect, test } from "vitest";
import { sayCaution, sayCautions } from "../../src/query/say-caution.ts";
import { formatCaution } from "../../src/render/format-caution.ts";
import { traits } from "../../src/schema/vocabulary/trait.ts";

describe("sayCautions", () => {
  test("says in one line who and why, where several have the same reason", () => {
    expect(sayCautions(["diabetes", "poor-circulation", "numb-skin"], "You may not feel a burn.")).toBe(
      "You have diabetes, or you have poor circulation or narrowed arteries in your legs, or your skin is numb or feels less there. You may not feel a burn.",
    );
  });

  test("says 1 caution as formatCaution does", () => {
    const why = "Pressure rises. $& $1";
    expect(traits.map((trait) => sayCaution({ trait, why }))).toEqual(
      traits.map((trait) => formatCaution({ trait, why })),
    );
  });
});
