import type { RedFlag } from "../schema/red-flag.ts";
import type { OpenPart } from "./list-open-parts.ts";
import { traitQuestions } from "./trait-questions.ts";

/** Ask about an open part of the rule of a red flag, in the words of the red flag where it has some. */
export function askOpenPart({ findings }: RedFlag, part: OpenPart): string {
  if (typeof part !== "string") return traitQuestions[part.trait];
  return findings.find(({ id }) => id === part)?.ask ?? part;
}
