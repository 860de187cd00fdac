import type { CheckedFile } from "../check/check-result.ts";
import type { ContentMessage } from "../source/content-message.ts";
import { countProblems } from "./count-problems.ts";
import { formatCounts } from "./format-counts.ts";
import { placeOf } from "./place-of.ts";
import { severityOf } from "./severity-of.ts";
import { toMarkdownCode, toMarkdownText } from "./to-markdown-text.ts";
import { toUri } from "./to-uri.ts";

/** A comment on GitHub holds 65 536 characters, and nobody reads more rows than this. */
const mostRows = 50;
const mostCharacters = 60_000;

function renderRow(path: string, message: ContentMessage): string {
  const { line } = placeOf(message);
  // Of Markdown, GitHub shows single lines in the plain view only.
  const link = `[${line}](${toUri(path)}?plain=1#L${line})`;
  return `| ${link} | ${severityOf(message)} | ${toMarkdownText(message.reason)} | ${toMarkdownCode(message.ruleId ?? "")} |`;
}

/** Say how many problems are left out, and how to see them. */
function renderLeftOut(left: number): string[] {
  if (left === 0) return [];
  const what = left === 1 ? "1 more problem is" : `${left} more problems are`;
  return [`${what} left out here. \`remedykit check\` shows every one.`, ""];
}

/** Render a report as Markdown for a comment on a pull request: the counts, and a table for each file with problems. */
export function renderSummary(files: readonly CheckedFile[]): string {
  const lines = [`**${formatCounts(countProblems(files))}**`, ""];
  let rows = 0;
  let characters = 0;
  let left = 0;
  for (const { path, messages } of files) {
    const table: string[] = [];
    for (const message of messages) {
      const row = renderRow(path, message);
      // What comes after a row that is left out is left out as well, so that the order holds.
      if (left > 0 || rows === mostRows || characters + row.length > mostCharacters) left += 1;
      else {
        table.push(row);
        rows += 1;
        characters += row.length + (table.length === 1 ? 3 * path.length : 0);
      }
    }
    if (table.length === 0) continue;
    const title = `### [${toMarkdownCode(path)}](${toUri(path)})`;
    lines.push(title, "", "| line | | problem | rule |", "| ---: | --- | --- | --- |", ...table, "");
  }
  return [...lines, ...renderLeftOut(left)].join("\n");
}
