import type { VFileMessage } from "vfile-message";

/** A message of ours: one that other tools of unified read, with what to do in a field of its own. */
export interface ContentMessage extends VFileMessage {
  /** What to do. It is a part of the sentence, too. */
  advice?: string;
}
