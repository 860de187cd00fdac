import { describe, expect, test } from "vitest";
import { messageRows } from "../../src/audit/message-rows.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildElement, buildHtml } from "./build-element.ts";
import { addText, buildRealGuide, changeFirst, listFailures } from "./change-guide.ts";
import { checkRow } from "./check-row.ts";

const guide = buildRealGuide();

describe("messageRows", () => {
  test("are the rows 1, 2, 3 and 12, which a real guide keeps", () => {
    expect(messageRows.map(({ row }) => row)).toEqual([1, 2, 3, 12]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each<[number, string, GuideTree, string[]]>([
    [1, "no main message", { ...guide, mainMessage: "" }, ["Unexpected main message, expected that of the guide"]],
    [1, "a blank one", { ...guide, mainMessage: "  " }, ["Unexpected main message, expected that of the guide"]],
    [
      2,
      "a main message in the passive voice",
      { ...guide, mainMessage: "The muscle should be gently stretched." },
      ["Unexpected `be gently stretched` in `The muscle should be gently stretched.`, expected the active voice"],
    ],
    [
      2,
      "a call to action in the passive voice",
      changeFirst(guide, "care-card", (card) => [{ ...card, heading: "Help is needed if:" }]),
      ["Unexpected `is needed` in `Emergency: Help is needed if:`, expected the active voice"],
    ],
    [3, "nobody whom it is for", { ...guide, forWhom: "" }, ["Unexpected gap, expected for whom it is"]],
    [3, "nobody whom it is not for", { ...guide, notForWhom: "" }, ["Unexpected gap, expected for whom it is not"]],
    [12, "no summary", { ...guide, summary: "" }, ["Unexpected start without a summary, expected one"]],
    [12, "a blank summary", { ...guide, summary: " " }, ["Unexpected start without a summary, expected one"]],
  ])("fail in row %i for a guide with %s", (row, _, broken, problems) => {
    expect(listFailures(broken)).toEqual([[row, problems]]);
  });

  test("allow the passive voice away from the main message and the calls to action", () => {
    expect(listFailures(addText(guide, "This was tested in 2 studies."))).toEqual([]);
  });

  test("fail in row 1 where the main message stands elsewhere, or without its heading", () => {
    const problems = ["Unexpected first block, expected the main message under a heading"];
    const title = buildElement("h1", "Title");
    const said = buildElement("p", guide.mainMessage);
    const marked = buildElement("section.main-message", buildElement("h2", "The main thing"), said);
    expect(checkRow(1, { html: buildHtml(title, marked) })).toEqual([]);
    expect(checkRow(1, { html: buildHtml(title, buildElement("p", "First."), marked) })).toEqual(problems);
    expect(checkRow(1, { html: buildHtml(title, buildElement("section.main-message", said)) })).toEqual(problems);
    expect(checkRow(1, { html: buildHtml() })).toEqual(problems);
  });

  test("fail in row 3 where the page has no section that says for whom it is", () => {
    expect(checkRow(3, { html: buildHtml(buildElement("h2", "Sources")) })).toEqual([
      "Unexpected start, expected a section that says for whom the guide is",
    ]);
  });
});
