import { describe, expect, test } from "vitest";
import { catalog as builtIn } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { renderEntry } from "../../src/render/render-entry.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";
import { listNodes, parseMarkdown } from "./read-markdown.ts";

const catalog: Catalog = builtIn;

/** Render a real entry. */
function render(id: string): string {
  const entry = catalog.entries.find((each) => each.id === id);
  return entry ? renderEntry(catalog, entry) : "";
}

describe("renderEntry", () => {
  test("renders a remedy: signs that need help, then the remedy, its sources and who reviewed it", () => {
    const heat = buildEntry.remedy("heat", {
      name: "Heat",
      evidence: [buildEvidence("unclear", "none", { references: ["doe-2020"] })],
    });
    const clot = buildEntry.redFlag("clot", { sign: "one calf is swollen" });
    const own = createCatalog([heat, clot, buildEntry.reference("doe-2020", { pmid: "123" })]);
    expect(renderEntry(own, heat)).toBe(`## Call your emergency number now if:

- one calf is swollen

### Heat

Some words.

#### Possible harms

- The sources we read name no harm. That does not mean that there is none.

#### What it is

Some words.

#### How sure is anyone?

In adults, nobody has tested whether this helps with cramps. (source 1)

Certainty: none, by our own rating.

#### Sources

1. Doe J. A title. A journal 2020. [PubMed 123](https://pubmed.ncbi.nlm.nih.gov/123/)

Not yet reviewed by a clinician.
`);
  });

  test("leaves out the last line once a clinician has reviewed the entry", () => {
    const review = { reviewedOn: "2026-01-02", nextReviewOn: "2027-01-02", by: "nurse" } as const;
    const heat = buildEntry.remedy("heat", { review });
    expect(renderEntry(createCatalog([heat]), heat)).not.toContain("reviewed");
  });

  test.each(["magnesium-supplement", "stretch-the-cramping-muscle", "wall-calf-stretch", "heel-push"])(
    "says when to get help before anything about %s",
    (id) => {
      const text = render(id);
      expect(
        text.startsWith(
          "## Call your emergency number now if:\n\n- one calf or leg is swollen, warm, red or always painful\n",
        ),
      ).toBe(true);
      expect(text.indexOf("## Get medical help right away, today at the latest, if:")).toBeLessThan(
        text.indexOf("\n### "),
      );
      expect(text.split("\n### ").length).toBe(2);
    },
  );

  test.each(["night-leg-cramps", "medicines", "cause-magnesium-80pct"])(
    "does not warn before %s, which nobody does",
    (id) => {
      expect(render(id)).not.toMatch(/emergency number|right away/);
    },
  );

  test("renders a claim with what the article says, the verdict and the evidence", () => {
    const claim = buildEntry.claim("a-claim", {
      name: "Salt",
      statement: "Salt helps.",
      verdict: "contradicted",
      note: ["It does not."],
    });
    expect(renderEntry(createCatalog([claim]), claim)).toBe(`### Salt

The article says: Salt helps.

Verdict: the evidence points the other way. Certainty: none, by our own rating.

It does not.

Not yet reviewed by a clinician.
`);
  });

  test("renders a red flag with its card, what it may be and what to do", () => {
    const clot = buildEntry.redFlag("clot", { name: "Clot", sign: "one calf is swollen", mayMean: "A blood clot" });
    expect(renderEntry(createCatalog([clot]), clot)).toBe(`### Call your emergency number now if:

- one calf is swollen

### Clot

This may be: a blood clot.

Get help.

Not yet reviewed by a clinician.
`);
  });

  test("lists the fields of what has no page of its own, as they are, in a block of code", () => {
    const actions = ["Points the foot down"];
    const soleus = buildEntry.muscle("soleus", { name: "Soleus", group: "calf-muscles", actions });
    expect(renderEntry(createCatalog([soleus]), soleus)).toBe(`### Soleus

\`\`\`
kind: muscle
id: soleus
name: Soleus
review: {"reviewedOn":"2026-01-02","nextReviewOn":"2027-01-02","by":"none-yet"}
plainName: soleus
level: muscle
actions: ["Points the foot down"]
group: calf-muscles
\`\`\`
`);
  });

  test("renders every real entry as plain Markdown, or as one block of code under its name", () => {
    const fields = ["reference", "article", "muscle", "equipment", "guide"];
    const plain = ["root", "heading", "paragraph", "list", "listItem", "text", "link"];
    const odd = catalog.entries.flatMap((entry) => {
      const types = listNodes(parseMarkdown(renderEntry(catalog, entry))).map(({ type }) => type);
      if (fields.includes(entry.kind)) return types.join(" ") === "root heading text code" ? [] : [entry.id];
      return types.length > 3 && types.every((type) => plain.includes(type)) ? [] : [entry.id];
    });
    expect(odd).toEqual([]);
  });
});
