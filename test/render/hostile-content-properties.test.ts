import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listLiveHtml, listLiveMarkdown, renderAll, untagged } from "./live-content.ts";
import { readHtmlText } from "./read-html.ts";
import { readMarkdownText } from "./read-markdown.ts";

describe("content made of any hostile pieces", () => {
  const piece = fc.constantFrom(
    ..."<script> </ > [ ] ( ) ! javascript: # - + * _ ` ~ | & ; \\ : 1. a \" ' = \u202e".split(" "),
  );
  const line = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { minLength: 1 });
  const whole = line.map((pieces) => `x${pieces.join("").replace(/[\p{Cc}\u2028\u2029]/gu, "")}x`);

  test("brings nothing to life and stays the same text", () => {
    fc.assert(
      fc.property(whole, (text) => {
        const { markdown, html } = renderAll(text);
        expect(listLiveMarkdown(markdown)).toEqual([]);
        expect([listLiveHtml(html), untagged(html).includes("<")]).toEqual([[], false]);
        expect(readMarkdownText(markdown)).toBe(readHtmlText(html));
      }),
      { numRuns: 15 },
    );
  });

  test("brings no script, image or odd link to life where the text has line ends, which no checked text has", () => {
    const many = fc.array(fc.oneof(piece, fc.constantFrom("\n", "\n\n", "\r\n", "\t", "    ", "\0")), { minLength: 3 });
    // A text that is blank is refused.
    const said = many.filter((pieces) => pieces.join("").trim() !== "");
    fc.assert(
      fc.property(said, (pieces) => {
        const { markdown, html } = renderAll(pieces.join(""));
        const alive = listLiveMarkdown(markdown).filter((each) => ["html", "image", "definition"].includes(each));
        expect(alive).toEqual([]);
        expect([listLiveHtml(html), untagged(html).includes("<")]).toEqual([[], false]);
      }),
      { numRuns: 15 },
    );
  });
});
