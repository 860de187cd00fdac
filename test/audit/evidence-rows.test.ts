import { describe, expect, test } from "vitest";
import { evidenceRows } from "../../src/audit/evidence-rows.ts";
import type { ClaimBlock, RemedyBlock, StretchBlock } from "../../src/render/block.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildElement, buildHtml } from "./build-element.ts";
import { buildRealGuide, changeBlocks, changeFirst, changeSection, listFailures } from "./change-guide.ts";
import { checkRow } from "./check-row.ts";

const guide = buildRealGuide();
const effect = { text: "It may help.", cites: [] };

/** Change the first remedy, stretch or claim of the guide, under a name of its own. */
const remedy = (given: Partial<RemedyBlock>) =>
  changeFirst(guide, "remedy", (block) => [{ ...block, name: "Odd one", ...given }]);
const stretch = (given: Partial<StretchBlock>) =>
  changeFirst(guide, "stretch", (block) => [{ ...block, name: "Odd one", ...given }]);
const claim = (given: Partial<ClaimBlock>) =>
  changeFirst(guide, "claim", (block) => [{ ...block, name: "Odd one", ...given }]);

const note = [{ text: "A trial found so.", cites: [] }];
const why = "Unexpected gap in `Odd one`, expected why it is tried and what is known of it";
const benefit = "Unexpected gap in `Odd one`, expected what is known of its benefit";
const sure = "Unexpected gap in `Odd one`, expected how sure anyone is";
const loose = "Unexpected disclaimer on its own, expected it beside what it qualifies";

describe("evidenceRows", () => {
  test("are the rows 22, 23, 25, 31 and 39, which a real guide keeps", () => {
    expect(evidenceRows.map(({ row }) => row)).toEqual([22, 23, 25, 31, 39]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each<[number, string, GuideTree, string[]]>([
    [22, "a remedy without a summary", remedy({ summary: "" }), [why]],
    [22, "a remedy without a word about it", remedy({ about: [] }), [why]],
    [23, "a stretch without evidence", stretch({ evidence: [] }), [benefit]],
    [
      23,
      "a remedy that is silent on harm",
      remedy({ care: { harms: [], cautions: [], interactions: [] } }),
      ["Unexpected gap in `Odd one`, expected its harms or that no source names one"],
    ],
    [
      23,
      "nothing on doing nothing",
      changeSection(guide, "do-nothing"),
      ["Unexpected gap, expected what happens if nothing is done"],
    ],
    [25, "a stretch nobody is sure of", stretch({ evidence: [{ effect, certainty: "", note: "" }] }), [sure]],
    [25, "a remedy nobody is sure of", remedy({ evidence: [{ effect, certainty: "", note: "" }] }), [sure]],
    [25, "nothing that is unknown", changeSection(guide, "unknowns"), ["Unexpected gap, expected what nobody knows"]],
    [
      31,
      "a number without a source",
      stretch({ evidence: [{ effect: { ...effect, cites: [1, 998, 999] }, certainty: "Nobody is sure.", note: "" }] }),
      ["Unexpected number 998, expected a source", "Unexpected number 999, expected a source"],
    ],
    [
      31,
      "a claim without a source",
      claim({ verdict: "partly", note }),
      ["Unexpected claim `Odd one` without a source, expected one"],
    ],
    [
      39,
      "a disclaimer away from what it qualifies",
      changeSection(guide, "do-nothing", (section) => [
        {
          ...section,
          blocks: [{ type: "disclaimer", id: "a", name: "A", topic: "funding", placement: "footer", text: ["B."] }],
        },
      ]),
      [loose],
    ],
  ])("fail in row %i for a guide with %s", (row, _, broken, problems) => {
    expect(listFailures(broken)).toEqual([[row, problems]]);
  });

  test("fail in rows 22 and 23 for a remedy of which nothing is known", () => {
    expect(listFailures(remedy({ evidence: [] }))).toEqual([
      [22, [why]],
      [23, [benefit]],
    ]);
  });

  test("fail in row 31 for a guide without sources, number by number", () => {
    const silent = changeBlocks(guide, "source");
    const numbers = guide.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "source" ? [block.number] : [])),
    );
    const [failure, ...more] = listFailures(silent);
    expect(more).toEqual([]);
    expect(failure?.[0]).toBe(31);
    expect([...(failure?.[1] ?? [])].sort()).toEqual(
      [
        ...numbers.map((number) => `Unexpected number ${number}, expected a source`),
        "Unexpected guide without sources, expected a list of them",
      ].sort(),
    );
  });

  test("allow a claim without a source where nobody could verify it", () => {
    expect(listFailures(claim({ verdict: "unverified", note }))).toEqual([]);
  });

  test("fail in row 39 for a guide that starts without a disclaimer, and in row 11 for its place", () => {
    expect(listFailures(changeSection(guide, "before"))).toEqual([
      [11, ["Unexpected guide without a section `before`, expected one"]],
      [39, ["Unexpected start, expected a disclaimer before self-care"]],
    ]);
  });

  test("fail in row 39 where the page lost the disclaimers of the entries, or put one anywhere", () => {
    const aside = buildElement("aside.disclaimer", buildElement("p", "Ask first."));
    expect(checkRow(39, { html: buildHtml() })).toEqual(["Unexpected gap, expected each disclaimer inside its entry"]);
    expect(checkRow(39, { html: buildHtml(buildElement("section.section.section-why", aside)) })).toEqual([
      loose,
      "Unexpected gap, expected each disclaimer inside its entry",
    ]);
  });
});
