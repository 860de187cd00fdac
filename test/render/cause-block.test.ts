import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { causeBlock } from "../../src/render/cause-block.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

const catalog = createCatalog([
  buildEntry.reference("doe-2020"),
  buildEntry.disclaimer("keep", { placement: "adjacent" }),
]);
const newContext = () => createGuideContext(catalog, new Set());

describe("causeBlock", () => {
  test("says what may bring cramps on, never that it helps", () => {
    const evidence = [buildEvidence("association", "low", { references: ["doe-2020"] })];
    const cold = buildEntry.cause("cold", { name: "Cold", cues: ["You shiver"], evidence, disclaimers: ["keep"] });
    expect(causeBlock(cold, newContext())).toEqual({
      type: "cause",
      id: "cold",
      name: "Cold",
      summary: "Some words.",
      about: ["Some words."],
      cues: ["You shiver"],
      evidence: [
        {
          effect: {
            text: "In adults, this may go together with cramps. That does not show that it is the cause.",
            cites: [1],
          },
          certainty: "Certainty: low, by our own rating.",
          note: "",
        },
      ],
      disclaimers: [
        {
          type: "disclaimer",
          id: "keep",
          name: "keep",
          topic: "stop-rule",
          placement: "adjacent",
          text: ["Some words."],
        },
      ],
    });
  });
});
