import { renderAnnotations } from "./render-annotations.ts";
import { renderJson } from "./render-json.ts";
import { renderSarif } from "./render-sarif.ts";
import { renderSummary } from "./render-summary.ts";
import { renderTerminal } from "./render-terminal.ts";
import type { Reporter } from "./reporter.ts";

/** The forms of a report, by their names on the command line. */
export const reporters = {
  terminal: renderTerminal,
  json: renderJson,
  sarif: renderSarif,
  github: renderAnnotations,
  markdown: renderSummary,
} as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;
