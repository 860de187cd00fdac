import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { diarySection, honestSections, supportSection } from "../../src/render/honest-sections.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const catalog = createCatalog([
  buildEntry.reference("doe-2020", { title: "Leg cramps", authors: "A service", url: "https://example.org/cramps" }),
  buildEntry.reference("roe-2021", { title: "A trial", authors: "Roe R", doi: "10.1/x", url: "https://example.org/x" }),
  buildEntry.reference("lost-2022"),
]);
const newContext = () => createGuideContext(catalog, new Set(), { emergency: "112" });

describe("honestSections", () => {
  test("says what is likely without doing anything, with its sources, then what nobody knows", () => {
    const guide = buildEntry.guide("night", {
      doNothing: { text: "It eases. If not, call your emergency number.", references: ["doe-2020"] },
      unknowns: ["The cause.", "The dose."],
    });
    expect(honestSections(guide, newContext())).toEqual([
      {
        id: "what-happens-if-you-do-nothing",
        role: "do-nothing",
        heading: "What happens if you do nothing",
        blocks: [{ type: "paragraph", line: { text: "It eases. If not, call 112.", cites: [1] } }],
      },
      {
        id: "what-nobody-knows-yet",
        role: "unknowns",
        heading: "What nobody knows yet",
        blocks: [{ type: "list", items: ["The cause.", "The dose."] }],
      },
    ]);
  });

  test("says only what the guide says", () => {
    expect(honestSections(buildEntry.guide("night"), newContext())).toEqual([]);
    const [only, ...others] = honestSections(buildEntry.guide("night", { unknowns: ["All."] }), newContext());
    expect([only?.role, others]).toEqual(["unknowns", []]);
  });
});

describe("diarySection", () => {
  test("is a table of 7 rows to fill in", () => {
    expect(diarySection()).toEqual([
      {
        id: "your-cramp-diary",
        role: "diary",
        heading: "Your cramp diary",
        blocks: [
          {
            type: "form",
            caption: "Fill in 1 row for each cramp. Take the page with you when you see a doctor or pharmacist.",
            columns: ["Cramp", "Day and time", "Where", "How long", "What you tried"],
            rows: ["1", "2", "3", "4", "5", "6", "7"],
          },
        ],
      },
    ]);
  });
});

describe("supportSection", () => {
  test("links to pages by title and giver, in the order of the guide, and cites nothing", () => {
    const context = newContext();
    const support = ["roe-2021", "doe-2020", "lost-2022", "nobody"];
    expect(supportSection(buildEntry.guide("night", { support }), context)).toEqual([
      {
        id: "where-to-read-more",
        role: "support",
        heading: "Where to read more",
        blocks: [
          {
            type: "links",
            links: [
              { text: "A trial, Roe R", url: "https://doi.org/10.1/x" },
              { text: "Leg cramps, A service", url: "https://example.org/cramps" },
            ],
          },
        ],
      },
    ]);
    expect(context.listSources()).toEqual([]);
  });

  test("is left out where no page has an address", () => {
    expect(supportSection(buildEntry.guide("night", { support: ["lost-2022"] }), newContext())).toEqual([]);
    expect(supportSection(buildEntry.guide("night"), newContext())).toEqual([]);
  });
});
