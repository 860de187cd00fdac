import { VFileMessage } from "vfile-message";
import * as z from "zod";
import type { CheckedFile } from "../../check/check-result.ts";
import type { ContentMessage } from "../../source/content-message.ts";

const pointSchema = z.object({ line: z.int().min(1), column: z.int().min(1) });

/** A message as it is kept in a file. */
const keptMessageSchema = z.object({
  reason: z.string(),
  place: z.object({ start: pointSchema, end: pointSchema }),
  ruleId: z.string(),
  fatal: z.boolean().nullable(),
  file: z.string(),
  name: z.string(),
  url: z.string(),
  actual: z.string(),
  expected: z.array(z.string()),
  advice: z.string().optional(),
  note: z.string().optional(),
});

type KeptMessage = z.infer<typeof keptMessageSchema>;

const keptMessagesSchema = z.record(z.string(), z.array(keptMessageSchema));

/** Messages as they are kept, by the paths of their files. */
export type KeptMessages = z.infer<typeof keptMessagesSchema>;

/** Turn a message that was kept into one again. */
function fromKeptMessage({ reason, place, ruleId, fatal, advice, note, ...others }: KeptMessage): ContentMessage {
  const message: ContentMessage = new VFileMessage(reason, { place, ruleId, source: "remedykit" });
  Object.assign(message, others, advice !== undefined && { advice }, note !== undefined && { note });
  message.fatal = fatal ?? undefined;
  return message;
}

/** Turn what was kept into messages again, by the paths of their files; nothing where it is something else. */
export function fromKeptMessages(kept: unknown): ReadonlyMap<string, readonly ContentMessage[]> | undefined {
  const { data } = keptMessagesSchema.safeParse(kept);
  return data && new Map(Object.entries(data).map(([path, messages]) => [path, messages.map(fromKeptMessage)]));
}

/** Turn messages into what is kept of them, or nothing where one is not of ours. */
export function toKeptMessages(files: readonly CheckedFile[]): KeptMessages | undefined {
  const plain = (message: ContentMessage) => ({ ...message, fatal: message.fatal ?? null, reason: message.reason });
  const all = files.map(({ path, messages }) => [path, messages.map(plain)] as const);
  return keptMessagesSchema.safeParse(Object.fromEntries(all)).data;
}
