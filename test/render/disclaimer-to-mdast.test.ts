import { describe, expect, test } from "vitest";
import type { DisclaimerBlock } from "../../src/render/block.ts";
import { disclaimersToMdast, disclaimerToMdast } from "../../src/render/disclaimer-to-mdast.ts";
import { placements } from "../../src/schema/vocabulary/placement.ts";

const block = (placement: DisclaimerBlock["placement"]): DisclaimerBlock => ({
  type: "disclaimer",
  id: placement,
  name: `A ${placement}`,
  placement,
  text: ["One.", "Two."],
});

const paragraph = (placement: string) => ({
  type: "paragraph",
  children: [{ type: "text", value: `A ${placement}: One. Two.` }],
});

describe("disclaimerToMdast", () => {
  test("is one paragraph in Markdown, with all its words", () => {
    expect(disclaimerToMdast(block("top"), "markdown")).toEqual([paragraph("top")]);
  });

  test("is an aside of its own class in HTML", () => {
    expect(disclaimerToMdast(block("top"), "html")).toEqual([
      {
        type: "blockquote",
        children: [paragraph("top")],
        data: { hName: "aside", hProperties: { className: ["remedykit-disclaimer"] } },
      },
    ]);
  });
});

describe("disclaimersToMdast", () => {
  const all = placements.map(block);

  test("writes what stands at the top or before the steps before them", () => {
    expect(disclaimersToMdast(all, "before", "markdown")).toEqual([paragraph("top"), paragraph("before-steps")]);
  });

  test("writes the rest after them, so that none is lost", () => {
    expect(disclaimersToMdast(all, "after", "markdown")).toEqual([paragraph("adjacent"), paragraph("footer")]);
  });
});
