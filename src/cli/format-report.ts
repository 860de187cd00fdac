import { styleText } from "node:util";
import type { CheckedFile } from "../check/check-result.ts";
import { escapeUnsafe } from "../words/quote.ts";

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a message is called, by whether it is fatal. */
function nameSeverity(fatal: boolean | undefined | null): string {
  if (fatal) return "error";
  return fatal === false ? "warning" : "note";
}

/** Write what a check found: a line a problem, `file:line:column`, and a last line that counts the files. */
export function formatReport(files: readonly CheckedFile[], colour = false): string {
  const paint = (style: "bold" | "red" | "dim", text: string) => (colour ? styleText(style, text) : text);
  const lines = files.flatMap(({ path, messages }) =>
    messages.flatMap(({ line = 1, column = 1, reason, ruleId, note, fatal }) => [
      `${paint("bold", `${escapeUnsafe(path)}:${line}:${column}`)} ${paint("red", nameSeverity(fatal))} ${reason} ${paint("dim", `(${ruleId})`)}`,
      ...(note ? [`  ${paint("dim", note)}`] : []),
    ]),
  );
  const broken = files.filter(({ messages }) => messages.length > 0).length;
  const problems = files.reduce((sum, { messages }) => sum + messages.length, 0);
  const counts = [`${plural(files.length, "file")} read`, `${files.length - broken} valid`];
  if (broken > 0) counts.push(`${broken} with ${plural(problems, "problem")}`);
  return [...lines, ...(lines.length > 0 ? [""] : []), counts.join(", "), ""].join("\n");
}
