import { listEntries } from "../catalog/list-entries.ts";
import { type Kind, kindMeanings, kinds } from "../schema/vocabulary/kind.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { type AskedContent, loadAsked } from "./load-asked.ts";
import type { Terminal } from "./terminal.ts";

/** List the kinds with their numbers, or the entries of one kind: id and name, the ones to show first first. */
export async function listCommand(kind: Kind | undefined, asked: AskedContent, terminal: Terminal): Promise<ExitCode> {
  const catalog = await loadAsked(asked, terminal);
  const rows = kind
    ? listEntries(catalog, kind).map(({ id, name }): [string, string] => [id, name])
    : kinds.map((each): [string, string] => [each, `${listEntries(catalog, each).length}  ${kindMeanings[each]}`]);
  const width = Math.max(...rows.map(([first]) => first.length), 0);
  for (const [first, second] of rows) terminal.out(`${first.padEnd(width)}  ${second}\n`);
  return exitCodes.fine;
}
