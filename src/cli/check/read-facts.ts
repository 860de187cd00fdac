import type { CheckFacts, PublishedId } from "../../check/check-context.ts";
import { readBeneath } from "../read-beneath.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckCommandOptions } from "./check-command-options.ts";

async function loadPublished(path: string | undefined, cwd: string): Promise<PublishedId[]> {
  if (path === undefined) return [];
  const { readPublished } = await import("./read-published.ts");
  return readPublished(path, cwd);
}

/**
 * Read what rules know besides the files: the day, the ids of the last release, the texts of others and the catalog
 * beneath.
 *
 * @throws UsageError when a file is not there or is not what it should be.
 */
export async function readFacts(options: CheckCommandOptions, terminal: Terminal): Promise<Partial<CheckFacts>> {
  const against = (options.against ?? []).map(async (path) => ({ path, text: await readTextFile(path, terminal.cwd) }));
  const today = options.today ?? terminal.today;
  const beneath = await readBeneath(options.extends, terminal);
  return {
    published: await loadPublished(options.published, terminal.cwd),
    against: await Promise.all(against),
    ...(today !== undefined && { today }),
    ...(beneath && { extends: beneath }),
  };
}
