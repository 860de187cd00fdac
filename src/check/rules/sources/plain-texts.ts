import { bodySections } from "../../../schema/body-sections.ts";
import { findText } from "../../../source/find-text.ts";
import { quote } from "../../../words/quote.ts";
import { listStrings } from "../../list-strings.ts";
import type { EntryRule, Finding } from "../../rule.ts";

/** What a file has in which a text may not be plain: a mark, or a quote or block before it. Most files have none. */
const mayHoldMarks = /[<>`*_&\\|]|\]\(|!\[|["'](?:#{1,6}|[-+])\s|[:[,-]\s+\+\s|script:/i;

/** What is HTML or a script in any text, also in a title that others gave. */
const html = /<[a-z/!?][^<>\s]{0,40}|&(?:#\w{1,8}|[a-z]{2,8});|\b(?:javascript|vbscript):/i;

/** What means something in Markdown, so that a writer may have meant it. */
const markdown = /[<>`*]|\]\(|!\[|(?<!\w)_+(?=\w)|^(?:#{1,6}|[-+])(?=\s)/;

function explain(text: string, isOurs: boolean): (Omit<Finding, "place"> & { readonly at: string }) | undefined {
  const tag = html.exec(text)?.[0];
  if (tag !== undefined) {
    return { at: tag, found: `HTML ${quote(tag)}`, expected: "plain text", advice: "write it in words" };
  }
  const mark = isOurs ? markdown.exec(text)?.[0] : undefined;
  if (mark === undefined) return undefined;
  return { at: mark, found: `mark ${quote(mark)}`, expected: "plain text", advice: "write it in words" };
}

/** The texts of the front matter are plain: no HTML, no script, no marks of Markdown. */
export const plainTexts: EntryRule = {
  id: "plain-texts",
  severity: "error",
  scope: "entry",
  about: "The texts of the front matter are plain: no HTML, no script, no marks of Markdown.",
  why: "They are shown letter by letter, so a mark would be seen as it is. The body is held to the same by `plain-body`.",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth on the <b>muscle</b> that cramps.",
      at: "<b",
      says: "Unexpected HTML `<b`, expected plain text, write it in words",
      right: "summary: Warmth on the muscle that cramps.",
    },
    {
      kind: "stretch",
      wrong: "feelIt: a *gentle* pull in the calf",
      at: "*",
      says: "Unexpected mark `*`, expected plain text, write it in words",
      right: "feelIt: a gentle pull in the calf",
    },
    {
      kind: "red-flag",
      wrong: "mayMean: A blood clot ([more](clot))",
      at: "](",
      says: "Unexpected mark `](`, expected plain text, write it in words",
      right: "mayMean: A blood clot (in a deep vein)",
    },
    {
      kind: "reference",
      wrong: "title: A trial of H<sub>2</sub>O",
      at: "<sub",
      says: "Unexpected HTML `<sub`, expected plain text, write it in words",
      right: "title: A trial of p < 0.05",
    },
  ],
  check(file) {
    const { kind, fields, prose, text: written = "" } = file;
    if (kind === undefined || fields === undefined || !mayHoldMarks.test(written)) return [];
    const inBody = bodySections[kind].map(({ field }) => field);
    const ours = new Set(prose.map(({ text }) => text));
    return listStrings(fields).flatMap(({ path, text }) => {
      if (inBody.includes(String(path[0])) || path[0] === "url") return [];
      const said = explain(text, ours.has(text));
      if (!said) return [];
      const { at, ...finding } = said;
      return [{ ...finding, place: findText(file, path, at) }];
    });
  },
};
