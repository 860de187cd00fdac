import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { careCards, careDetails } from "../../src/render/care-cards.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const emptyContext = () => createGuideContext(createCatalog([buildEntry.reference("doe-2020")]), new Set());

describe("careCards", () => {
  test("makes one card for each degree of urgency, the most urgent first", () => {
    const flags = tiers.toReversed().map((tier) => buildEntry.redFlag(`a-${tier}`, { tier }));
    const cards = careCards(flags, emptyContext());
    expect(cards.map(({ tier, heading, signs }) => [tier, heading, signs.map(({ id }) => id)])).toEqual([
      ["emergency", "Call your emergency number now if:", ["a-emergency"]],
      ["same-day", "Get medical help right away, today at the latest, if:", ["a-same-day"]],
      ["soon", "Call a doctor or book a visit in the next days if:", ["a-soon"]],
      ["routine", "Book an ordinary visit if:", ["a-routine"]],
    ]);
  });

  test("keeps the order of signs in a card, with what to do until help comes", () => {
    const flags = [
      buildEntry.redFlag("b", { sign: "you see b", whileWaiting: ["Sit down."] }),
      buildEntry.redFlag("a", { sign: "you see a" }),
    ];
    expect(careCards(flags, emptyContext())[0]?.signs).toEqual([
      { id: "b", sign: "you see b", whileWaiting: ["Sit down."] },
      { id: "a", sign: "you see a", whileWaiting: [] },
    ]);
  });

  test("makes no card where there is no sign", () => {
    expect(careCards([], emptyContext())).toEqual([]);
  });

  test("remembers its red flags, for the dates of the guide", () => {
    const context = emptyContext();
    careCards([buildEntry.redFlag("a")], context);
    expect(context.listUsed().map(({ id }) => id)).toEqual(["a"]);
  });

  test.each(builtGuides)("says each red flag of leg cramps once in %s", (_, guide) => {
    const signs = blocksOfType(guide, "care-card").flatMap((card) => card.signs.map(({ id }) => id));
    expect(new Set(signs).size).toBe(signs.length);
    expect(signs.slice(0, 13)).toEqual([
      "possible-clot",
      "clot-in-the-lung",
      "muscle-breakdown",
      "too-much-water",
      "tetanus-signs",
      "poison-contact",
      "bleeding-on-quinine",
      "cramp-over-10-minutes",
      "weakness-or-numbness",
      "pain-at-rest",
      "cramps-elsewhere",
      "heavy-fluid-loss",
      "pregnancy-red-leg",
    ]);
    expect(
      blocksOfType(guide, "care-detail")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(signs.toSorted());
  });
});

describe("careDetails", () => {
  test("says what a sign may be, with its sources, and what to do", () => {
    const flag = buildEntry.redFlag("clot", { name: "Clot", mayMean: "A blood clot", references: ["doe-2020"] });
    expect(careDetails([flag], emptyContext())).toEqual([
      {
        type: "care-detail",
        id: "clot",
        name: "Clot",
        mayMean: { text: "This may be: a blood clot.", cites: [1] },
        whatToDo: ["Get help."],
      },
    ]);
  });
});
