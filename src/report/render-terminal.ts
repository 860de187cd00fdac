import type { CheckedFile } from "../check/check-result.ts";
import type { ContentMessage } from "../source/content-message.ts";
import type { Severity } from "../source/problem.ts";
import { codeFrame } from "./code-frame.ts";
import { countProblems } from "./count-problems.ts";
import { formatCounts } from "./format-counts.ts";
import { createPaint, type Paint, type Style } from "./paint.ts";
import { placeOf } from "./place-of.ts";
import { joinLines, plainLine } from "./plain-line.ts";
import type { ReportFacts } from "./reporter.ts";
import { severityOf } from "./severity-of.ts";

const styles: Record<Severity, Style> = { error: "red", warning: "yellow", note: "cyan" };

/** The background of a problem may go on for so long; more of it stands where the link leads. */
const longestNote = 240;

function cut(text: string): string {
  return text.length > longestNote ? `${text.slice(0, longestNote).replace(/\s\S*$/, "")} …` : text;
}

/** Show the line that a message points at. */
function renderFrame(message: ContentMessage, lines: readonly string[], paint: Paint): string[] {
  const place = placeOf(message);
  const frame = codeFrame(lines, place);
  if (!frame) return [];
  const number = String(place.line);
  return [
    `  ${paint("dim", `${number} |`)} ${frame.line}`,
    `  ${paint("dim", `${" ".repeat(number.length)} |`)} ${paint(styles[severityOf(message)], frame.marks)}`,
  ];
}

/** Render the problems of a file. The background of a problem is said once, however often the problem comes. */
function renderFile({ path, messages }: CheckedFile, lines: readonly string[], paint: Paint): string[] {
  const said = new Set<string>();
  return messages.map((message) => {
    const { line, column } = placeOf(message);
    const severity = severityOf(message);
    const note = cut(joinLines(message.note ?? ""));
    const isNew = note !== "" && !said.has(note);
    said.add(note);
    const place = paint("bold", `${plainLine(path)}:${line}:${column}`);
    const rule = paint("dim", `(${plainLine(message.ruleId ?? "")})`);
    return [
      `${place} ${paint(styles[severity], severity)} ${plainLine(message.reason)} ${rule}`,
      ...renderFrame(message, lines, paint),
      ...(isNew ? [`  ${paint("dim", note)}`] : []),
      "",
    ].join("\n");
  });
}

/** List where more is written about the rules that are broken, each once. */
function renderLinks(files: readonly CheckedFile[], packageFolder: string, paint: Paint): string[] {
  const links = new Set(files.flatMap(({ messages }) => messages.flatMap(({ url }) => url ?? [])));
  if (links.size === 0) return [];
  const start = packageFolder === "" ? "" : `${packageFolder.replaceAll("\\", "/")}/`;
  const lines = [...links].sort().map((link) => `  ${plainLine(link.startsWith("docs/") ? `${start}${link}` : link)}`);
  return [paint("dim", ["More about these rules:", ...lines].join("\n")), ""];
}

/**
 * Render a report for a person at a terminal: each problem with its place, the line, a mark below it and the background,
 * then where to read more, and a last line that counts.
 */
export function renderTerminal(
  files: readonly CheckedFile[],
  { texts, colour, packageFolder }: Pick<ReportFacts, "texts" | "colour" | "packageFolder">,
) {
  const paint = createPaint(colour);
  const problems = files.flatMap((file) =>
    file.messages.length > 0 ? renderFile(file, (texts.get(file.path) ?? "").split(/\r\n?|\n/), paint) : [],
  );
  return `${[...problems, ...renderLinks(files, packageFolder, paint), formatCounts(countProblems(files))].join("\n")}\n`;
}
