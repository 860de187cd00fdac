import { describe, expect, test } from "vitest";
import type { DisclaimerBlock } from "../../src/render/block.ts";
import { disclaimersToMdast, disclaimerToMdast } from "../../src/render/disclaimer-to-mdast.ts";
import { placements } from "../../src/schema/vocabulary/placement.ts";

const block = (placement: DisclaimerBlock["placement"], text = ["One.", "Two.", "Three."]): DisclaimerBlock => ({
  type: "disclaimer",
  id: placement,
  name: `A ${placement}`,
  topic: "stop-rule",
  placement,
  text,
});

const paragraph = (value: string) => ({ type: "paragraph", children: [{ type: "text", value }] });
const paragraphs = (placement: string) => [`A ${placement}: One.`, "Two.", "Three."].map(paragraph);

describe("disclaimerToMdast", () => {
  test("keeps its paragraphs apart in Markdown, with its name before the first", () => {
    expect(disclaimerToMdast(block("top"), "markdown")).toEqual(paragraphs("top"));
  });

  test("is an aside of its own class in HTML", () => {
    expect(disclaimerToMdast(block("top"), "html")).toEqual([
      {
        type: "blockquote",
        children: paragraphs("top"),
        data: { hName: "aside", hProperties: { className: ["remedykit-disclaimer"] } },
      },
    ]);
  });

  test("says its name even where it has no words", () => {
    expect(disclaimerToMdast(block("top", []), "markdown")).toEqual([paragraph("A top: ")]);
  });
});

describe("disclaimersToMdast", () => {
  const all = placements.map((placement) => block(placement));

  test("writes what stands at the top or before the steps before them", () => {
    expect(disclaimersToMdast(all, "before", "markdown")).toEqual([
      ...paragraphs("top"),
      ...paragraphs("before-steps"),
    ]);
  });

  test("writes the rest after them, so that none is lost", () => {
    expect(disclaimersToMdast(all, "after", "markdown")).toEqual([...paragraphs("adjacent"), ...paragraphs("footer")]);
  });
});
