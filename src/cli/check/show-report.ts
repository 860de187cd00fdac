import { basename, dirname, join, resolve } from "node:path";
import type { CheckedFile } from "../../check/check-result.ts";
import { countProblems } from "../../report/count-problems.ts";
import { formatCounts } from "../../report/format-counts.ts";
import type { ReportedRule } from "../../report/reporter.ts";
import { type ReporterName, reporters } from "../../report/reporters.ts";
import { severityOf } from "../../report/severity-of.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { findPackageFolder } from "../find-package-folder.ts";
import { listTexts } from "../list-texts.ts";
import type { Terminal } from "../terminal.ts";
import { writeFiles } from "../write-files.ts";
import type { CheckCommandOptions } from "./check-command-options.ts";
import type { CheckRun } from "./check-run.ts";

/** Load the rules for the one form of a report that describes them. */
async function loadRules(reporter: ReporterName, notes: boolean): Promise<readonly ReportedRule[]> {
  return reporter === "sarif" ? (await import("./make-checker.ts")).listReportedRules(notes) : [];
}

function withoutHints({ path, messages }: CheckedFile): CheckedFile {
  return { path, messages: messages.filter((message) => severityOf(message) === "error") };
}

/** Print what a check found, or write it into a file and print the counts; the exit code says whether all is well. */
export async function showReport({ checked, files }: CheckRun, options: CheckCommandOptions, terminal: Terminal) {
  const shown = options.quiet ? checked.map(withoutHints) : checked;
  const { out, reporter, notes = false, strict = false } = options;
  const report = reporters[reporter](shown, {
    ...{ texts: listTexts(files, shown), colour: terminal.colour && out === undefined },
    packageFolder: findPackageFolder(terminal),
    ...{ version: terminal.version, rules: await loadRules(reporter, notes) },
  });
  const counts = countProblems(shown);
  if (out === undefined) terminal.out(report);
  else {
    const path = resolve(terminal.cwd, out);
    await writeFiles(dirname(path), new Map([[basename(path), report]]), (name) =>
      terminal.out(`${join(dirname(out), name)}\n`),
    );
    terminal.out(`${formatCounts(counts)}\n`);
  }
  const isWrong = counts.errors > 0 || (strict && counts.warnings > 0);
  return (isWrong ? exitCodes.problems : exitCodes.fine) satisfies ExitCode;
}
