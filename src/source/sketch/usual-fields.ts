import type { Kind } from "../../schema/vocabulary/kind.ts";

/** One item, all of which a person fills in. */
const one = [undefined];

/**
 * What may be left out of an entry, and hardly ever should be: who finds it, what a red flag asks, and whom a stretch
 * sends to ask first. A new entry starts with it.
 */
export const usualFields: Partial<Record<Kind, Readonly<Record<string, unknown>>>> = {
  cause: { conditions: one },
  "red-flag": { findings: one, conditions: one },
  stretch: { conditions: one, cautions: [{ trait: "recent-injury", level: "ask-first" }] },
  remedy: { conditions: one },
};
