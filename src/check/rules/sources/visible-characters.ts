import { findText } from "../../../source/find-text.ts";
import { listStrings } from "../../list-strings.ts";
import type { EntryRule } from "../../rule.ts";

/** Signs that no reader sees: of no width, soft hyphens and marks. Those that turn what follows the schema refuses. */
const hidden = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** A text holds no sign that a reader cannot see. */
export const visibleCharacters: EntryRule = {
  id: "visible-characters",
  severity: "error",
  scope: "entry",
  about: "A text holds no sign that a reader cannot see.",
  why: "Such a sign parts a word for every search and every check: nobody would find what stands there.",
  examples: [
    {
      kind: "remedy",
      // The escape is how YAML writes such a sign so that it can be seen here.
      wrong: 'summary: "Warmth on the mus\\u200Bcle."',
      at: '"Warmth on the mus\\u200Bcle."',
      says: "Unexpected invisible sign U+200B, expected signs that a reader sees, delete it",
      right: "summary: Warmth on the muscle.",
    },
    {
      kind: "stretch",
      wrong: 'feelIt: "a gen\\u00ADtle pull"',
      at: '"a gen\\u00ADtle pull"',
      says: "Unexpected invisible sign U+00AD, expected signs that a reader sees, delete it",
      right: "feelIt: a gentle pull",
    },
  ],
  check(file) {
    return listStrings(file.fields).flatMap(({ path, text }) => {
      const sign = hidden.exec(text)?.[0];
      if (sign === undefined) return [];
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return [
        {
          // U+FEFF counts as a space, and any space would be found for it.
          place: /\s/.test(sign) ? file.findPlace(path) : findText(file, path, sign),
          found: `invisible sign U+${code}`,
          expected: "signs that a reader sees",
          advice: "delete it",
        },
      ];
    });
  },
};
