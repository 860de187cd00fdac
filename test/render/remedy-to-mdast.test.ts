import { describe, expect, test } from "vitest";
import type { RemedyBlock, UnlikelyBlock } from "../../src/render/block.ts";
import { remedyToMdast } from "../../src/render/remedy-to-mdast.ts";
import { unlikelyToMdast } from "../../src/render/unlikely-to-mdast.ts";
import { readHtmlText } from "./read-html.ts";
import { readMarkdownText } from "./read-markdown.ts";
import { writeHtml, writeMarkdown } from "./write-blocks.ts";

const beside = { type: "disclaimer", name: "Note", topic: "stop-rule", text: ["One.", "Two."] } as const;
const told = {
  id: "salt",
  name: "Salt",
  summary: "A pinch.",
  decider: "Do not use this as a remedy.",
  whyTried: ["It is old.", "It is cheap."],
  howMuch: [{ text: "1 g.", cites: [2] }],
  evidence: [{ effect: { text: "Nobody knows.", cites: [] }, certainty: "Certainty: none.", note: "" }],
  care: { harms: [{ text: "It stings.", cites: [1] }], cautions: [], interactions: [] },
  disclaimers: [
    { ...beside, id: "a", placement: "before-steps" },
    { ...beside, id: "b", name: "End", placement: "adjacent" },
  ],
} as const;
const remedy: RemedyBlock = {
  ...told,
  type: "remedy",
  about: ["Common salt."],
  steps: ["Take it."],
  needs: ["Salt. Look at it."],
  stretches: [{ id: "dog", name: "Dog" }],
};
const unlikely: UnlikelyBlock = { ...told, type: "unlikely", inGuide: true };

const top = `### Salt

A pinch.

Do not use this as a remedy.

Note: One.

Two.

#### Possible harms

- It stings. (source 1)
`;
const why = `
#### Why people try it

It is old.

It is cheap.
`;
const end = `
#### How sure is anyone?

Nobody knows.

Certainty: none.

End: One.

Two.
`;

describe("remedyToMdast", () => {
  test("says who decides and what can harm before what it is, why people try it and how it is done", () => {
    expect(writeMarkdown(remedyToMdast(remedy, "markdown"))).toBe(`${top}
#### What it is

Common salt.
${why}
#### What you need

- Salt. Look at it.

#### How to do it

1. Take it.

#### How much

1 g. (source 2)

#### Stretches in this guide

- Dog
${end}`);
  });

  test("says the same words in HTML, with a link to each stretch", () => {
    const html = writeHtml(remedyToMdast(remedy, "html"));
    expect(readHtmlText(html)).toBe(readMarkdownText(writeMarkdown(remedyToMdast(remedy, "markdown"))));
    expect(html.startsWith('<section class="remedykit-entry" id="salt">')).toBe(true);
    expect(html).toContain('<a href="#dog">Dog</a>');
  });

  test("says nothing of why people try it where nothing is known of that", () => {
    const silent = writeMarkdown(remedyToMdast({ ...remedy, whyTried: [], decider: "" }, "markdown"));
    expect(silent).not.toMatch(/Why people try it|Do not use this as/);
  });
});

describe("unlikelyToMdast", () => {
  test("says who decides and what can harm before why people try it, and links to more", () => {
    expect(writeMarkdown(unlikelyToMdast(unlikely, "markdown"))).toBe(`${top}${why}
#### How much

1 g. (source 2)
${end}
[More about: Salt](#salt)
`);
  });

  test("says the same words in HTML", () => {
    const html = writeHtml(unlikelyToMdast(unlikely, "html"));
    expect(readHtmlText(html)).toBe(readMarkdownText(writeMarkdown(unlikelyToMdast(unlikely, "markdown"))));
    expect(writeHtml(unlikelyToMdast({ ...unlikely, inGuide: false }, "html"))).not.toContain("More about");
  });
});
