import { describe, expect, test } from "vitest";
import type { ListBlock } from "../../src/render/block.ts";
import { guideSection } from "../../src/render/guide-section.ts";

const list: ListBlock = { type: "list", items: ["One"] };

describe("guideSection", () => {
  test("makes a section that is named by its heading", () => {
    expect(guideSection("unknowns", "What nobody knows, yet", [list])).toEqual([
      { id: "what-nobody-knows-yet", role: "unknowns", heading: "What nobody knows, yet", blocks: [list] },
    ]);
  });

  test("makes nothing where it would be empty", () => {
    expect(guideSection("unknowns", "What nobody knows", [])).toEqual([]);
  });
});
