import { VFileMessage } from "vfile-message";
import type { ContentMessage } from "./content-message.ts";
import type { Problem, Severity } from "./problem.ts";
import { sayProblem } from "./say-problem.ts";

/** What other tools of unified take for an error, a warning and a note. */
const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, note: undefined };

/** Turn a problem into a message: `Unexpected X, expected Y, do Z`, with its place, rule, background and a link into the rules. */
export function toMessage(path: string, problem: Problem): ContentMessage {
  const { rule, severity = "error", place, found, expected, advice, note, candidates } = problem;
  const message: ContentMessage = new VFileMessage(sayProblem(problem), { place, ruleId: rule, source: "remedykit" });
  message.file = path;
  message.name = `${path}:${place.start.line}:${place.start.column}`;
  message.fatal = fatal[severity];
  message.url = `docs/rules.md#${rule}`;
  message.actual = found;
  message.expected = candidates ? [...candidates] : [expected];
  if (advice) message.advice = advice;
  if (note) message.note = note;
  return message;
}
