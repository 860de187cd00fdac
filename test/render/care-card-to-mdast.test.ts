import { describe, expect, test } from "vitest";
import type { CareCard } from "../../src/render/block.ts";
import { careCardToMdast } from "../../src/render/care-card-to-mdast.ts";
import { writeHtml, writeMarkdown } from "./write-blocks.ts";

const card: CareCard = {
  type: "care-card",
  tier: "same-day",
  prefix: "Urgent:",
  heading: "Get help today if:",
  service: "NHS 111",
  signs: [
    { id: "a", sign: "you see a", whileWaiting: ["Sit down.", "Keep warm."] },
    { id: "b", sign: "you see b", whileWaiting: [] },
  ],
};

describe("careCardToMdast", () => {
  test("says what to do, whom to contact and the signs; Markdown has no hidden words", () => {
    expect(writeMarkdown(careCardToMdast(card, "markdown"))).toBe(`### Get help today if:

Contact: NHS 111.

- you see a

  Until you are seen: Sit down. Keep warm.

- you see b
`);
  });

  test("says how urgent it is before its heading to those who hear the page", () => {
    expect(writeHtml(careCardToMdast(card, "html"))).toBe(
      [
        '<section class="remedykit-card remedykit-card-same-day">',
        '<h3><span class="remedykit-hidden">Urgent: </span>Get help today if:</h3>',
        '<p class="remedykit-service">Contact: NHS 111.</p>',
        "<ul>",
        "<li>",
        "<p>you see a</p>",
        '<p class="remedykit-detail">Until you are seen: Sit down. Keep warm.</p>',
        "</li>",
        "<li>",
        "<p>you see b</p>",
        "</li>",
        "</ul>",
        "</section>",
      ].join("\n"),
    );
  });

  test("names nobody where the app names nobody", () => {
    const neutral = { ...card, service: "", signs: [{ id: "b", sign: "you see b", whileWaiting: [] }] };
    expect(writeMarkdown(careCardToMdast(neutral, "markdown"))).toBe("### Get help today if:\n\n- you see b\n");
    expect(writeHtml(careCardToMdast(neutral, "html"))).not.toContain("Contact");
  });
});
