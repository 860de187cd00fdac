import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { aboutRows } from "../../src/audit/about-rows.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildRealGuide, changeBlocks, changeSection, listFailures } from "./change-guide.ts";

const guide = buildRealGuide();

/** Change what the guide says of its publisher. */
const publish = (text: string) =>
  changeBlocks(guide, "paragraph", (block) =>
    block.line.text.startsWith("Publisher:") ? [{ ...block, line: { text, cites: [] } }] : [block],
  );

describe("aboutRows", () => {
  test("are the rows 29, 30, 32 and 40, which a real guide keeps", () => {
    expect(aboutRows.map(({ row }) => row)).toEqual([29, 30, 32, 40]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each<[number, string, GuideTree, string[]]>([
    [29, "no publisher", publish("The history names who wrote it."), ["Unexpected end, expected the publisher"]],
    [29, "nobody who wrote it", publish("Publisher: Us."), ["Unexpected end, expected who wrote it"]],
    [29, "nobody who reviewed it", { ...guide, reviewLine: "" }, ["Unexpected gap, expected who reviewed it"]],
    [
      29,
      "nobody who pays",
      changeBlocks(guide, "disclaimer", (block) => (block.topic === "funding" ? [] : [block])),
      ["Unexpected gap, expected a disclaimer about money"],
    ],
    [30, "no day of its check", { ...guide, reviewedOn: "" }, ["Unexpected gap, expected the days of both checks"]],
    [
      30,
      "no day of the next check",
      { ...guide, nextReviewOn: "" },
      ["Unexpected gap, expected the days of both checks"],
    ],
    [
      30,
      "a check that was due yesterday",
      { ...guide, nextReviewOn: "2026-11-23" },
      ["Unexpected check due on 2026-11-23, expected it done by 2026-11-24"],
    ],
    [
      32,
      "no other places to read",
      changeSection(guide, "support"),
      ["Unexpected gap, expected links to health bodies"],
    ],
    [
      32,
      "a section of links without a link",
      changeBlocks(guide, "links", (block) => [{ ...block, links: [] }]),
      ["Unexpected gap, expected links to health bodies"],
    ],
  ])("fail in row %i for a guide with %s", (row, _, broken, problems) => {
    expect(listFailures(broken)).toEqual([[row, problems]]);
  });

  test("fail in row 29 where an app gives a publisher without a name", () => {
    const nameless = buildGuide(catalog, "at-night", { publisher: "–" });
    expect(nameless && listFailures(nameless)).toEqual([[29, ["Unexpected end, expected the publisher"]]]);
    const named = buildGuide(catalog, "at-night", { publisher: "Élan, a charity" });
    expect(named && listFailures(named)).toEqual([]);
  });

  test("allow a check on the very day on which it is due", () => {
    expect(listFailures({ ...guide, nextReviewOn: "2026-11-24" })).toEqual([]);
  });
});
