import type { Entry } from "../schema/entry.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require that red flags which share a finding ask about it with the same words: an app asks once, and the answer to another
 * question could clear a sign.
 *
 * @throws TypeError that names the red flag, its question and that of the other.
 */
export function requireSharedQuestions(entries: readonly Entry[]): void {
  const asked = new Map<string, { readonly ask: string; readonly flag: string }>();
  for (const entry of entries) {
    if (entry.kind !== "red-flag") continue;
    for (const [place, { id, ask }] of entry.findings.entries()) {
      const known = asked.get(id);
      if (known === undefined) asked.set(id, { ask, flag: entry.id });
      else if (known.ask !== ask) {
        const expected = `\`${known.ask}\`, as \`${known.flag}\` asks about \`${id}\``;
        throw new TypeError(sayUnexpected({ given: ask, argument: `${entry.id}.findings[${place}].ask`, expected }));
      }
    }
  }
}
