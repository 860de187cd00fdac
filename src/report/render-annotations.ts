import type { CheckedFile } from "../check/check-result.ts";
import type { ContentMessage } from "../source/content-message.ts";
import type { Severity } from "../source/problem.ts";
import { countProblems } from "./count-problems.ts";
import { formatCounts } from "./format-counts.ts";
import { placeOf } from "./place-of.ts";
import { joinLines, plainLine } from "./plain-line.ts";
import { severityOf } from "./severity-of.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

/** The characters that end a command or one of its properties, and what GitHub reads as them. */
const codes: Record<string, string> = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };

function escapeText(text: string): string {
  return text.replace(/[%\r\n]/g, (mark) => codes[mark] ?? "");
}

function escapeProperty(text: string): string {
  return plainLine(text.replace(/[%\r\n:,]/g, (mark) => codes[mark] ?? ""));
}

function toCommand(path: string, message: ContentMessage): string {
  const { line, column, endLine, endColumn } = placeOf(message);
  // GitHub refuses columns of a place that ends on another line.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = { file: path.replaceAll("\\", "/"), line, ...columns, endLine, title: message.ruleId ?? "" };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [
    plainLine(message.reason),
    ...[message.note, message.url].flatMap((text) => (text ? joinLines(text) : [])),
  ];
  return `::${commands[severityOf(message)]} ${list.join(",")}::${escapeText(lines.join("\n"))}`;
}

/** Render a report as commands of GitHub Actions, which shows each problem beside its line. */
export function renderAnnotations(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ path, messages }) => messages.map((message) => toCommand(path, message)));
  return `${[...lines, formatCounts(countProblems(files))].join("\n")}\n`;
}
