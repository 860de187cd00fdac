import type { CheckedFile } from "../check/check-result.ts";
import type { ContentMessage } from "../source/content-message.ts";
import { countProblems } from "./count-problems.ts";
import { placeOf } from "./place-of.ts";
import { severityOf } from "./severity-of.ts";
import { toJsonText } from "./to-json-text.ts";

function toRow(file: string, message: ContentMessage): object {
  const { ruleId, reason, actual, expected, advice, note, url } = message;
  const row = { file, ...placeOf(message), severity: severityOf(message), rule: ruleId, message: reason };
  return { ...row, found: actual, expected, advice, note, url };
}

/** Render a report as one JSON object: the counts, and every problem in the order of files and places. */
export function renderJson(files: readonly CheckedFile[]): string {
  const messages = files.flatMap(({ path, messages }) => messages.map((message) => toRow(path, message)));
  return toJsonText({ ...countProblems(files), messages });
}
