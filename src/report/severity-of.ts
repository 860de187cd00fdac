import type { ContentMessage } from "../source/content-message.ts";
import type { Severity } from "../source/problem.ts";

/** Tell how much a message counts. */
export function severityOf({ fatal }: Pick<ContentMessage, "fatal">): Severity {
  if (fatal) return "error";
  return fatal === false ? "warning" : "note";
}
