import { renderEntry } from "../render/render-entry.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { type AskedContent, loadAsked } from "./load-asked.ts";
import { requireId } from "./require-id.ts";
import type { Terminal } from "./terminal.ts";

/** Show one entry as Markdown, or as JSON. */
export async function showCommand(
  id: string,
  { json = false, ...asked }: AskedContent & { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const catalog = await loadAsked(asked, terminal);
  const entry = requireId(catalog, id);
  terminal.out(json ? `${JSON.stringify(entry, undefined, 2)}\n` : renderEntry(catalog, entry));
  return exitCodes.fine;
}
