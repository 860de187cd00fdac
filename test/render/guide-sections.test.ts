import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { guideSections } from "../../src/render/guide-sections.ts";
import type { Entry } from "../../src/schema/entry.ts";
import type { Guide } from "../../src/schema/guide.ts";
import { placements } from "../../src/schema/vocabulary/placement.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

const section = (heading: string, ...entries: string[]) => ({ heading, moments: [], entries });
const cramps = buildEntry.condition("cramps");
const shared: readonly Entry[] = [
  cramps,
  buildEntry.condition("night-cramps", { broader: "cramps" }),
  buildEntry.condition("gout"),
  buildEntry.cause("cold"),
  buildEntry.remedy("heat"),
  buildEntry.reference("doe-2020", { url: "https://example.org/" }),
  ...placements.map((placement) => buildEntry.disclaimer(`at-${placement}`, { placement })),
];

/** The sections of a guide: role, heading and what each holds. */
function outline(given: Partial<Guide>, ...more: Entry[]): string[] {
  const guide = buildEntry.guide("night", { condition: "night-cramps", ...given });
  const shown = new Set([guide.condition, ...guide.sections.flatMap(({ entries }) => entries)]);
  const context = createGuideContext(createCatalog([...shared, ...more]), shown);
  return guideSections(guide, context).map(({ role, blocks }) => {
    const held = blocks.map((block) => {
      if (block.type === "care-card") return `${block.tier}=${block.signs.map(({ id }) => id).join("+")}`;
      return "id" in block ? block.id : block.type;
    });
    return `${role}: ${held.join(" ")}`;
  });
}

describe("guideSections", () => {
  test("puts help first, then what to do, then what is behind it", () => {
    const given = {
      sections: [section("Now", "heat"), section("Why", "night-cramps", "cold")],
      unlikelyToHelp: ["salt"],
      doNothing: { text: "It eases.", references: [] },
      unknowns: ["The cause."],
      support: ["doe-2020"],
      disclaimers: placements.map((placement) => `at-${placement}`),
    };
    const flags = tiers.map((tier) => buildEntry.redFlag(`${tier}-sign`, { tier }));
    const claim = buildEntry.claim("of-heat", { about: ["heat"] });
    expect(outline(given, ...flags, claim, buildEntry.remedy("salt"))).toEqual([
      "care: emergency=emergency-sign same-day=same-day-sign",
      "before: at-top",
      "content: heat",
      "why: night-cramps cold",
      "unlikely: salt",
      "do-nothing: paragraph",
      "unknowns: list",
      "see-a-doctor: soon=soon-sign routine=routine-sign",
      "diary: form",
      "care-details: emergency-sign same-day-sign soon-sign routine-sign",
      "claims: of-heat",
      "support: links",
      "disclaimers: at-before-steps at-adjacent at-footer",
    ]);
  });

  test("leaves out a claim that is also about a condition which is no form of its own", () => {
    const claims = [
      buildEntry.claim("of-heat", { about: ["heat", "cramps"] }),
      buildEntry.claim("of-gout", { about: ["heat", "gout"] }),
      buildEntry.claim("of-nothing-shown", { about: ["gout", "heat"] }),
    ];
    expect(outline({ sections: [section("Now", "heat")] }, ...claims)).toEqual([
      "content: heat",
      "diary: form",
      "claims: of-heat",
    ]);
  });

  test("has a diary, and nothing else that is empty", () => {
    expect(outline({})).toEqual(["diary: form"]);
  });

  test("says the red flags of the condition, of its broader ones and of all, and of no other", () => {
    const flags = [
      buildEntry.redFlag("own", { conditions: ["night-cramps"] }),
      buildEntry.redFlag("broader", { conditions: ["cramps"] }),
      buildEntry.redFlag("of-all"),
      buildEntry.redFlag("other", { conditions: ["gout"] }),
    ];
    expect(outline({}, ...flags)).toEqual([
      "care: emergency=broader+of-all+own",
      "diary: form",
      "care-details: broader of-all own",
    ]);
  });

  test("says a red flag once where a section shows it, unless it is urgent", () => {
    const flags = [buildEntry.redFlag("later", { tier: "soon" }), buildEntry.redFlag("now", { tier: "emergency" })];
    expect(outline({ sections: [section("See a doctor", "later")] }, ...flags)).toEqual([
      "care: emergency=now",
      "content: soon=later",
      "diary: form",
      "care-details: now later",
    ]);
  });

  test("takes a section for an explanation only where all that it shows explains", () => {
    const sections = [section("A", "cold"), section("B", "cramps"), section("C", "cold", "heat"), section("D", "heat")];
    const roles = outline({ sections: sections.map((each) => ({ ...each, intro: "Words." })) });
    expect(roles).toEqual([
      "why: paragraph cold",
      "why: paragraph cramps",
      "content: paragraph cold heat",
      "content: paragraph heat",
      "diary: form",
    ]);
  });

  test("says first what harms, then what was tested in vain, then the rest, each in the order of ids", () => {
    const remedies = [
      buildEntry.remedy("a-untested"),
      buildEntry.remedy("b-vain", { evidence: [buildEvidence("no-benefit", "moderate")] }),
      buildEntry.remedy("c-harm", { evidence: [buildEvidence("harm-outweighs", "low")] }),
      buildEntry.remedy("d-untested"),
      buildEntry.remedy("e-harm", { evidence: [buildEvidence("harm-outweighs", "none")] }),
      buildEntry.remedy("f-not-told"),
    ];
    const unlikelyToHelp = ["d-untested", "a-untested", "b-vain", "e-harm", "c-harm", "nobody"];
    expect(outline({ unlikelyToHelp }, ...remedies)).toEqual([
      "unlikely: c-harm e-harm b-vain a-untested d-untested",
      "diary: form",
    ]);
  });
});
