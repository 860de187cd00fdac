import { phraseRule } from "../../phrase-rule.ts";
import { shorteners } from "../../shorteners.ts";

/** Write a host as a pattern. One letter and a full stop may be the end of a word, so that a slash must follow. */
function toPattern(host: string): string {
  return `${host.replaceAll(".", "\\.")}${host.indexOf(".") === 1 ? "/" : "\\b"}`;
}

const tracking = /\butm_\w{0,20}|\bref=|\baffid=|\baff_id\b|\btag=[a-z]{1,20}-2\d/;

/** No address in a text tells where a reader came from, or hides where it leads. */
export const untrackedAddresses = phraseRule({
  id: "untracked-addresses",
  severity: "error",
  about: "No address in a text tells where a reader came from, or hides where it leads.",
  why: "Such addresses earn money for somebody or hide the page, and they die early.",
  phrase: new RegExp(`${tracking.source}|\\b(?:${[...shorteners].map(toPattern).join("|")})`, "i"),
  expected: "no address in a text",
  advice: "make the page a reference",
  examples: [
    {
      kind: "equipment",
      wrong: "safetyCheck: See bit.ly/abc for a test.",
      at: "bit.ly",
      right: "safetyCheck: Test that it holds your weight.",
    },
    {
      kind: "remedy",
      wrong: "summary: Warmth from a pad of the shop with ref=cramps in its address.",
      at: "ref=",
      right: "summary: Warmth from a pad.",
    },
  ],
});
