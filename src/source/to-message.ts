import { VFileMessage } from "vfile-message";
import type { Problem } from "./problem.ts";

/** Turn a problem into a message: `Unexpected X, expected Y, do Z`, with its place, rule and background. */
export function toMessage(path: string, problem: Problem): VFileMessage {
  const { rule, place, found, expected, advice, note, candidates } = problem;
  const reason = `Unexpected ${found}, expected ${expected}${advice ? `, ${advice}` : ""}`;
  const message = new VFileMessage(reason, { place, ruleId: rule, source: "remedykit" });
  message.file = path;
  message.name = `${path}:${place.start.line}:${place.start.column}`;
  message.fatal = true;
  message.actual = found;
  message.expected = candidates ? [...candidates] : [expected];
  if (note) message.note = note;
  return message;
}
