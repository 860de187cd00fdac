import { VFileMessage } from "vfile-message";
import * as z from "zod";
import type { ContentMessage } from "../../source/content-message.ts";

const pointSchema = z.object({ line: z.int().min(1), column: z.int().min(1) });

/** A message as it is kept in a file. */
export const keptMessageSchema = z.object({
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

export type KeptMessage = z.infer<typeof keptMessageSchema>;

/** Turn a message that was kept into one again. */
export function fromKeptMessage({
  reason,
  place,
  ruleId,
  fatal,
  advice,
  note,
  ...others
}: KeptMessage): ContentMessage {
  const message: ContentMessage = new VFileMessage(reason, { place, ruleId, source: "remedykit" });
  Object.assign(message, others, advice !== undefined && { advice }, note !== undefined && { note });
  message.fatal = fatal ?? undefined;
  return message;
}

/** Turn a message into what is kept of it, or nothing where it is not one of ours. */
export function toKeptMessage(message: ContentMessage): KeptMessage | undefined {
  return keptMessageSchema.safeParse({ ...message, fatal: message.fatal ?? null, reason: message.reason }).data;
}
