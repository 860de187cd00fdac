import * as z from "zod";
import type { CheckFacts, PublishedId } from "../../check/check-context.ts";
import { escapeUnsafe } from "../../words/quote.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CheckCommandOptions } from "./check-command-options.ts";

const publishedId = z.object({ kind: z.string(), id: z.string() });

/** What is needed of a `data.json`. An older release may have had other fields, so nothing else is looked at. */
const publishedSchema = z.object({ entries: z.array(publishedId), moved: z.array(publishedId).default([]) });

function parsePublished(text: string): z.infer<typeof publishedSchema> | undefined {
  try {
    return publishedSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function readPublished(path: string | undefined, cwd: string): Promise<PublishedId[]> {
  if (path === undefined) return [];
  const data = parsePublished(await readTextFile(path, cwd));
  if (data) return [...data.entries, ...data.moved];
  throw new UsageError(
    `Unexpected content of \`${escapeUnsafe(path)}\`, expected a \`data.json\` as \`remedykit build\` writes it`,
  );
}

/**
 * Read what rules know besides the files: the day, the ids of the last release and the texts of others.
 *
 * @throws UsageError when a file is not there or is not what it should be.
 */
export async function readFacts(options: CheckCommandOptions, terminal: Terminal): Promise<Partial<CheckFacts>> {
  const against = (options.against ?? []).map(async (path) => ({ path, text: await readTextFile(path, terminal.cwd) }));
  const today = options.today ?? terminal.today;
  return {
    published: await readPublished(options.published, terminal.cwd),
    against: await Promise.all(against),
    ...(today !== undefined && { today }),
  };
}
