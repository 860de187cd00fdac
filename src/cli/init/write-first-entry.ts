import { sketchEntry } from "../../source/sketch/sketch-entry.ts";

/** The name of the first entry in a new content folder. Its id is none of ours, or it would take the place of our entry. */
export const firstEntryName = "disclaimers/about-this-content.md";

/** Write the first entry: the disclaimer that every guide needs at its top. Nothing in it is left to fill in. */
export function writeFirstEntry(today: string): string {
  const given = {
    name: "About this content",
    type: "information-only",
    placement: "top",
    appliesWhen: "Every guide shows it.",
    verbatim: true,
    text: [
      "This guide gives general information. It does not know you and cannot tell you what is wrong. Ask a doctor or pharmacist about your own case.",
    ],
  };
  const sketch = sketchEntry("disclaimer", "about-this-content", { given, today });
  if ("text" in sketch) return sketch.text;
  throw new Error(`Unexpected problem in the first entry: ${sketch.problems[0]?.found}`);
}
