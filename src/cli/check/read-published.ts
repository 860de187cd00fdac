import * as z from "zod";
import type { PublishedId } from "../../check/check-context.ts";
import { escapeUnsafe } from "../../words/quote.ts";
import { readTextFile } from "../read-text-file.ts";
import { UsageError } from "../usage-error.ts";

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

/**
 * Read the ids of a release from its `data.json`.
 *
 * @throws UsageError when the file is not there or is not what it should be.
 */
export async function readPublished(path: string, cwd: string): Promise<PublishedId[]> {
  const data = parsePublished(await readTextFile(path, cwd));
  if (data) return [...data.entries, ...data.moved];
  throw new UsageError(
    `Unexpected content of \`${escapeUnsafe(path)}\`, expected a \`data.json\` as \`remedykit build\` writes it`,
  );
}
