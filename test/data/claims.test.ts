import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";

/** Every claim with its verdict: what the article says, held against the evidence. */
const verdicts = `
cause-b-vitamins               partly
cause-calcium-interplay        partly
cause-cold-muscles             unsupported
cause-hypertension             partly
cause-inactivity               partly
cause-low-potassium            partly
cause-magnesium-80pct          contradicted
cause-magnesium-deficiency     partly
cause-medications              supported
cause-overexertion             supported
cause-processed-sodium         unsupported
cause-refined-carbs            unsupported
cause-stress                   unverified
cause-sweat-water-only         partly
remedy-deep-breathing          unverified
remedy-electrolytes            partly
remedy-epsom-bath              unsupported
remedy-foam-roller             unsupported
remedy-heat                    unverified
remedy-heat-over-ice-tcm       unverified
remedy-ice                     unverified
remedy-magnesium-calcium       contradicted
remedy-magnesium-pregnancy     partly
remedy-mineral-water           unverified
remedy-movement                partly
remedy-sea-salt                unsupported
remedy-stop-if-worse           supported
remedy-stretch-during          supported
remedy-tell-doctor             supported
remedy-trace-minerals          unverified
remedy-yoga                    unverified
stretch-bedtime-10min          partly
stretch-dynamic-warmup         unsupported
stretch-static-post-exercise   unsupported
stretch-towel-calf             partly
stretch-towel-hamstring        partly
stretch-wall-calf              partly
`;

const claims = listEntries(catalog, "claim");

describe("the claims", () => {
  test("are these 37, each with this verdict", () => {
    const lines = claims.map(({ id, verdict }) => `${id.padEnd(31)}${verdict}\n`);
    expect(`\n${lines.join("")}`).toBe(verdicts);
  });

  test("say of magnesium: moderate certainty of no benefit", () => {
    const { verdict, effect, certainty, about } = getEntry(catalog, "remedy-magnesium-calcium") ?? {};
    expect([verdict, effect, certainty, about]).toEqual([
      "contradicted",
      "no-benefit",
      "moderate",
      ["magnesium-supplement", "calcium-supplement"],
    ]);
  });

  test("claim no effect where the article counts people, as with the 80 percent", () => {
    const claim = getEntry(catalog, "cause-magnesium-80pct");
    expect([claim?.effect, claim?.certainty]).toEqual([undefined, "moderate"]);
  });

  test("are never called supported without a source", () => {
    const bare = claims.filter(({ verdict, references }) => verdict !== "unverified" && references.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("are never called supported on the strength of an untested effect", () => {
    const weak = claims.filter(({ verdict, certainty }) => verdict === "supported" && certainty === "none");
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  test("are each about an entry, and each carry a fact of the article", () => {
    const loose = claims.filter(({ about, facts }) => about.length === 0 || facts.length === 0);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  test("never say that a thing helps more surely than the remedy itself does", () => {
    const helps = ["benefit", "possible-benefit"];
    const stronger = claims.filter(({ effect, about }) => {
      if (!effect || !helps.includes(effect)) return false;
      const entries = catalog.entries.filter((entry) => about.some((id) => id === entry.id));
      const told = entries.flatMap((entry) => ("evidence" in entry ? entry.evidence : []));
      return !told.some((each) => each.effect === effect);
    });
    expect(stronger.map(({ id }) => id)).toEqual([]);
  });
});
