import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { conditionBlock } from "../../src/render/condition-block.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const catalog = createCatalog([
  buildEntry.reference("doe-2020"),
  buildEntry.disclaimer("keep", { placement: "adjacent" }),
]);
const newContext = () => createGuideContext(catalog, new Set());

describe("conditionBlock", () => {
  test("says what it is, with its sources after the last paragraph, and what it is taken for", () => {
    const cramp = buildEntry.condition("cramp", {
      name: "Cramp",
      about: ["It hurts.", "It ends."],
      lookalikes: [{ codes: [], name: "Restless legs", difference: "An urge to move." }],
      references: ["doe-2020"],
    });
    expect(conditionBlock(cramp, newContext())).toEqual({
      type: "condition",
      id: "cramp",
      name: "Cramp",
      summary: "Some words.",
      about: [
        { text: "It hurts.", cites: [] },
        { text: "It ends.", cites: [1] },
      ],
      lookalikes: ["Restless legs: An urge to move."],
    });
  });
});
