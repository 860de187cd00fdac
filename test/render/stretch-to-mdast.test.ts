import { describe, expect, test } from "vitest";
import type { StretchBlock } from "../../src/render/block.ts";
import { stretchToMdast } from "../../src/render/stretch-to-mdast.ts";
import { readHtmlText } from "./read-html.ts";
import { readMarkdownText } from "./read-markdown.ts";
import { writeHtml, writeMarkdown } from "./write-blocks.ts";

const lean: StretchBlock = {
  type: "stretch",
  id: "lean",
  name: "Lean",
  summary: "Lean on a wall.",
  facts: ["For the calf.", "Position: standing."],
  versions: ["Easier version: Sit."],
  picture: "There is no picture of this yet.",
  about: ["A trial used it."],
  steps: ["Stand.", "Lean."],
  position: "standing",
  dose: {
    how: ["Hold for 10 seconds.", "Do it 3 times."],
    basis: { text: "This comes from a trial.", cites: [1] },
    note: "The people were over 55.",
  },
  otherDoses: [
    { line: { text: "A clinic: hold for 30 seconds.", cites: [2, 3] }, note: "For pregnancy." },
    { line: { text: "Common practice: go on for 1 minute.", cites: [] }, note: "" },
  ],
  feelIt: "a pull",
  mistakes: [{ mistake: "You bounce", fix: "Keep still." }],
  stopIf: ["it hurts"],
  evidence: [{ effect: { text: "This may help.", cites: [1] }, certainty: "Certainty: low.", note: "Few did it." }],
  care: { harms: [], cautions: [], interactions: [] },
  disclaimers: [],
};

describe("stretchToMdast", () => {
  test("says each thing under its heading, in the order in which it is needed", () => {
    expect(writeMarkdown(stretchToMdast(lean, "markdown"))).toBe(`### Lean

Lean on a wall.

- For the calf.
- Position: standing.

There is no picture of this yet.

A trial used it.

#### Steps

1. Stand.
2. Lean.

#### Hold and repeat

- Hold for 10 seconds.
- Do it 3 times.

This comes from a trial. (source 1)

The people were over 55.

#### What other sources say

- A clinic: hold for 30 seconds. (source 2, source 3)

  For pregnancy.

- Common practice: go on for 1 minute.

#### What you should feel

You should feel a pull.

#### Common mistakes

- You bounce. Keep still.

#### Stop if:

- it hurts

#### Other versions

- Easier version: Sit.

#### How sure is anyone?

This may help. (source 1)

Certainty: low.

Few did it.
`);
  });

  test("says the same words in HTML, in a section of its own", () => {
    const html = writeHtml(stretchToMdast(lean, "html"));
    expect(readHtmlText(html)).toBe(readMarkdownText(writeMarkdown(stretchToMdast(lean, "markdown"))));
    expect(html.startsWith('<section class="remedykit-entry" id="lean">')).toBe(true);
  });

  test("leaves out headings with nothing under them, and a dose that no source gives", () => {
    const basis = { text: "No source gives a dose.", cites: [] };
    const bare = { ...lean, versions: [], otherDoses: [], dose: { how: [], basis, note: "" } };
    const markdown = writeMarkdown(stretchToMdast(bare, "markdown"));
    expect(markdown).toContain("#### Hold and repeat\n\nNo source gives a dose.\n\n#### What you should feel\n");
    expect(markdown).not.toContain("Other versions");
  });
});
