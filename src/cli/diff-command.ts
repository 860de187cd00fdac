import { diffCatalogs } from "../catalog/diff/diff-catalogs.ts";
import { formatDiff } from "../render/format-diff.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { loadCatalog } from "./load-catalog.ts";
import { readBeneath } from "./read-beneath.ts";
import { readCatalog } from "./read-catalog.ts";
import type { Terminal } from "./terminal.ts";

/** Say what changed between two catalogs, the second being our own where none is named, and the bump that it needs. */
export async function diffCommand(
  before: string,
  after: string | undefined,
  { json = false, extends: named }: { json?: boolean; extends?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const beneath = await readBeneath(named, terminal);
  const old = await readCatalog(before, terminal, beneath);
  const now =
    after === undefined ? await loadCatalog(undefined, terminal) : await readCatalog(after, terminal, beneath);
  const diff = diffCatalogs(old, now);
  terminal.out(json ? `${JSON.stringify(diff, undefined, 2)}\n` : formatDiff(diff));
  return exitCodes.fine;
}
