import type { Reference } from "../schema/reference.ts";
import type { SourceBlock } from "./block.ts";
import { formatDay } from "./format-day.ts";
import { formatReference, listAddresses } from "./format-reference.ts";

const integritySentences = {
  "no-notice-known": "",
  corrected: "A correction was published.",
  "reported-retracted-and-replaced": "It is reported that this was taken back and replaced.",
} as const;

/** Build the block of a source. */
export function sourceBlock(reference: Reference, number: number): SourceBlock {
  const { id, verified, verifiedNote, integrity } = reference;
  const notes = [
    verified === "mirror" ? "Seen in a copy." : verified === "knowledge" ? "We did not see this source ourselves." : "",
    verifiedNote ?? "",
    integrity ? integritySentences[integrity.status] : "",
    integrity ? `${integrity.how} Looked at on ${formatDay(integrity.checkedOn)}.` : "",
  ].filter((note) => note !== "");
  return { type: "source", id, number, text: formatReference(reference), notes, addresses: listAddresses(reference) };
}
