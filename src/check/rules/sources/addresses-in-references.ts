import { findText } from "../../../source/find-text.ts";
import { quote } from "../../../words/quote.ts";
import { proseOf } from "../../prose-of.ts";
import type { EntryRule } from "../../rule.ts";

/** The middle of an address: what follows a scheme or `www.`, an end that sites have, or the sign of a mail address. */
const signs =
  /https?:\/\/|\bwww\.|[a-z0-9]\.(?:com|org|net|gov|edu|info|io|int|co\.uk|nhs\.uk|ac\.uk|gov\.uk|org\.uk|de|fr)\b|[\w.+-]@[\w-]/gi;

/** What every such sign has. Hardly any text does. */
const mayHoldAddress = /\.[a-z]|:\/\/|@/i;

/** List the addresses in a text: each from space to space, without the marks around it. */
function listAddresses(text: string): string[] {
  const found = new Set<string>();
  for (const { index } of text.matchAll(signs)) {
    const start = text.slice(0, index).search(/\S*$/);
    const word = /^\S*/.exec(text.slice(start))?.[0] ?? "";
    found.add(word.replace(/^[("'“‘<[]+|[)"'”’>\].,;:!?]+$/g, ""));
  }
  return [...found];
}

/** A web address stands in a reference only, which the text then names. */
export const addressesInReferences: EntryRule = {
  id: "addresses-in-references",
  severity: "error",
  scope: "entry",
  about: "A web or mail address stands in a reference only, never in a text.",
  why: "Addresses in texts go dead unseen and may lead to a shop. A reference says what was seen there, and when.",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth on the muscle. See https://health.example.org/heat for more.",
      at: "https://health.example.org/heat",
      says: "Unexpected address `https://health.example.org/heat`, expected words alone, add a reference with it and name that",
      right: "summary: Warmth on the muscle. See the leaflet.",
    },
    {
      kind: "cause",
      wrong: "## About\n\nCramps were more common after hard work (shop.example.com).",
      at: "shop.example.com",
      says: "Unexpected address `shop.example.com`, expected words alone, add a reference with it and name that",
      right: "## About\n\nCramps were more common after hard work. In 40 adults, e.g. runners, that was so.",
    },
  ],
  mayFind: (texts) => mayHoldAddress.test(texts),
  check(file) {
    if (!mayHoldAddress.test(proseOf(file).all)) return [];
    return file.prose.flatMap(({ path, text }) =>
      listAddresses(text).map((address) => ({
        place: findText(file, path, address),
        found: `address ${quote(address)}`,
        expected: "words alone",
        advice: "add a reference with it and name that",
      })),
    );
  },
};
