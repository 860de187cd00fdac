import type { CheckedFile } from "../check/check-result.ts";
import type { ContentMessage } from "../source/content-message.ts";
import { placeOf } from "./place-of.ts";
import { joinLines, plainLine } from "./plain-line.ts";
import type { ReportedRule, ReportFacts } from "./reporter.ts";
import { severityOf } from "./severity-of.ts";
import { toJsonText } from "./to-json-text.ts";
import { toUri } from "./to-uri.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const homepage = "https://www.npmjs.com/package/remedykit";

/** Where the files of the package can be read; links into its documentation start here. */
const packageFiles = "https://unpkg.com/remedykit/";

/** Write a text so that SARIF takes no part of it for a placeholder or a link. */
function toText(text: string): string {
  return plainLine(text)
    .replace(/[{}]/g, (brace) => brace + brace)
    .replaceAll("](", "\\](");
}

/** Describe a rule: one of ours, or one that is only known by what it found. */
function toDescriptor(id: string, rule: ReportedRule | undefined, found: ContentMessage | undefined): object {
  const level = rule?.severity ?? (found ? severityOf(found) : "error");
  return {
    id,
    ...(rule && {
      shortDescription: { text: joinLines(rule.about) },
      fullDescription: { text: joinLines(rule.why) },
    }),
    helpUri: new URL(found?.url ?? `docs/rules.md#${encodeURIComponent(id)}`, packageFiles).href,
    defaultConfiguration: { level },
  };
}

function toResult(path: string, message: ContentMessage, ruleIndex: number): object {
  const { line, column, endLine, endColumn } = placeOf(message);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: message.ruleId,
    ruleIndex,
    level: severityOf(message),
    message: { text: toText(message.reason) },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: "%SRCROOT%" }, region } }],
    ...(message.note && { properties: { note: joinLines(message.note) } }),
  };
}

/** Render a report as SARIF 2.1.0, the format that services for code review read. */
export function renderSarif(files: readonly CheckedFile[], { version, rules }: ReportFacts): string {
  const found = new Map<string, ContentMessage>();
  for (const message of files.flatMap(({ messages }) => messages)) {
    const id = message.ruleId ?? "unknown";
    if (!found.has(id)) found.set(id, message);
  }
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set([...known.keys(), ...found.keys()])].sort();
  const driver = {
    ...{ name: "remedykit", version, informationUri: homepage },
    rules: ids.map((id) => toDescriptor(id, known.get(id), found.get(id))),
  };
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const results = files.flatMap(({ path, messages }) =>
    messages.map((message) => toResult(path, message, indexes.get(message.ruleId ?? "unknown") ?? -1)),
  );
  const root = { description: { text: "The folder in which remedykit was called." } };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", originalUriBaseIds: { "%SRCROOT%": root }, results };
  return toJsonText({ $schema: schema, version: "2.1.0", runs: [run] });
}
