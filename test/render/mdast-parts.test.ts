import { describe, expect, test } from "vitest";
import { mdastParts } from "../../src/render/mdast-parts.ts";
import { nodes } from "../../src/render/nodes.ts";
import { writeHtml, writeMarkdown } from "./write-blocks.ts";

const { bullets, care, evidence, lines, part } = mdastParts;
const line = (text: string, ...cites: number[]) => ({ text, cites });

describe("mdastParts", () => {
  test("cites each source by its number in Markdown", () => {
    const all = [line("None."), line("One.", 1), line("Three.", 1, 2, 13)];
    expect(writeMarkdown(lines(all, "markdown"))).toBe(
      "None.\n\nOne. (source 1)\n\nThree. (source 1, source 2, source 13)\n",
    );
  });

  test("cites each source with a link of its own in HTML", () => {
    expect(writeHtml(lines([line("Two.", 1, 13)], "html"))).toBe(
      '<p>Two. (<a href="#source-1">source 1</a>, <a href="#source-13">source 13</a>)</p>',
    );
  });

  test("writes lines as a list", () => {
    expect(writeMarkdown([bullets([line("One.", 1), line("Two.")], "markdown")])).toBe("- One. (source 1)\n- Two.\n");
  });

  test("writes a heading only over something", () => {
    expect(part("How much", [])).toEqual([]);
    expect(writeMarkdown(part("How much", [nodes.paragraph("A sip.")]))).toBe("#### How much\n\nA sip.\n");
  });

  test("keeps effect, certainty and note in paragraphs of their own", () => {
    const known = [
      { effect: line("This may help.", 2), certainty: "Certainty: low.", note: "Few did it." },
      { effect: line("Nobody knows."), certainty: "Certainty: none.", note: "" },
    ];
    expect(writeMarkdown(evidence(known, "markdown"))).toBe(
      "This may help. (source 2)\n\nCertainty: low.\n\nFew did it.\n\nNobody knows.\n\nCertainty: none.\n",
    );
    expect(writeHtml(evidence(known, "html")).split("\n")).toEqual([
      '<p class="remedykit-effect">This may help. (<a href="#source-2">source 2</a>)</p>',
      '<p class="remedykit-certainty">Certainty: low.</p>',
      '<p class="remedykit-certainty">Few did it.</p>',
      '<p class="remedykit-effect">Nobody knows.</p>',
      '<p class="remedykit-certainty">Certainty: none.</p>',
    ]);
  });

  test("says harms, then who should take care, then medicines, and nothing where there is nothing", () => {
    const all = {
      harms: [line("It stings.", 1)],
      cautions: [{ level: "avoid", heading: "Do not use this if:", lines: [line("You bleed.")] }],
      interactions: [line("Lithium: Levels change.")],
    } as const;
    expect(writeMarkdown(care(all, "markdown"))).toBe(
      [
        "#### Possible harms\n\n- It stings. (source 1)",
        "#### Do not use this if:\n\n- You bleed.",
        "#### Medicines to ask about first\n\n- Lithium: Levels change.\n",
      ].join("\n\n"),
    );
    expect(care({ harms: [], cautions: [], interactions: [] }, "markdown")).toEqual([]);
  });
});
