import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { careCards, careDetails } from "../../src/render/care-cards.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { urgentIds } from "../data/urgent-ids.ts";
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

  test("says how urgent each card is before its heading", () => {
    const flags = tiers.map((tier) => buildEntry.redFlag(`a-${tier}`, { tier }));
    expect(careCards(flags, emptyContext()).map(({ tier, prefix, service }) => [tier, prefix, service])).toEqual([
      ["emergency", "Emergency:", ""],
      ["same-day", "Urgent:", ""],
      ["soon", "Soon:", ""],
      ["routine", "Not urgent:", ""],
    ]);
  });

  test("names the services of the reader's country: in the heading for an emergency, else whom to contact", () => {
    const flags = tiers.map((tier) =>
      buildEntry.redFlag(`a-${tier}`, { tier, whileWaiting: ["If it gets worse, call your emergency number."] }),
    );
    const services = { emergency: "999", "same-day": "NHS 111", soon: "your GP" };
    const context = createGuideContext(createCatalog([]), new Set(), services);
    const cards = careCards(flags, context);
    expect(cards.map(({ heading, service }) => [heading, service])).toEqual([
      ["Call 999 now if:", ""],
      ["Get medical help right away, today at the latest, if:", "NHS 111"],
      ["Call a doctor or book a visit in the next days if:", "your GP"],
      ["Book an ordinary visit if:", ""],
    ]);
    const waiting = cards.flatMap(({ signs }) => signs.flatMap(({ whileWaiting }) => whileWaiting));
    expect(waiting).toEqual(tiers.map(() => "If it gets worse, call 999."));
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
    expect(signs.slice(0, 13)).toEqual(urgentIds);
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

  test("names the emergency number of the reader's country in what a sign may be and in what to do", () => {
    const context = createGuideContext(createCatalog([]), new Set(), { emergency: "112" });
    const flag = buildEntry.redFlag("clot", {
      mayMean: "A clot: call your emergency number",
      whatToDo: ["Call your emergency number."],
    });
    const [detail] = careDetails([flag], context);
    expect(detail && [detail.mayMean.text, detail.whatToDo]).toEqual(["This may be: a clot: call 112.", ["Call 112."]]);
  });
});
