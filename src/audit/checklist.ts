import { aboutRows } from "./about-rows.ts";
import { actionRows } from "./action-rows.ts";
import { careRows } from "./care-rows.ts";
import type { ChecklistRow } from "./checklist-row.ts";
import { evidenceRows } from "./evidence-rows.ts";
import { messageRows } from "./message-rows.ts";
import { pageRows } from "./page-rows.ts";
import { structureRows } from "./structure-rows.ts";
import { wordRows } from "./word-rows.ts";

/** All rows of the checklist in the order of their numbers. */
export const checklist: readonly ChecklistRow[] = [
  ...messageRows,
  ...wordRows,
  ...structureRows,
  ...careRows,
  ...actionRows,
  ...evidenceRows,
  ...aboutRows,
  ...pageRows,
].sort((a, b) => a.row - b.row);
