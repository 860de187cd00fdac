import { bodySections } from "../../schema/body-sections.ts";
import type { Kind } from "../../schema/vocabulary/kind.ts";

/** Fields of the front matter that hold a list of sentences. */
const sentences = ["actions", "cues", "stopIf", "unknowns"];

/**
 * Tell whether a field of an entry holds a list of sentences. A sentence can be mended, while an id or a word in a list
 * is there or not.
 */
export function isProse(kind: Kind, field: string | number | undefined): boolean {
  return sentences.some((name) => name === field) || bodySections[kind].some((section) => section.field === field);
}
