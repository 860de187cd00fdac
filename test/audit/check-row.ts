import type { AuditSubject } from "../../src/audit/audit-subject.ts";
import { createAuditSubject } from "../../src/audit/audit-subject.ts";
import { checklist } from "../../src/audit/checklist.ts";
import { auditDay, buildRealGuide } from "./change-guide.ts";

/** Hold one row against a real guide whose HTML or page went wrong on the way, which no tree can bring about. */
export function checkRow(row: number, wrong: Partial<AuditSubject>): readonly string[] {
  const found = checklist.find((each) => each.row === row);
  if (!found?.check) throw new Error(`Unexpected row ${row}, expected one with a check`);
  return found.check({ ...createAuditSubject(buildRealGuide(), auditDay), ...wrong });
}
