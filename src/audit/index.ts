export { type AuditGuideOptions, auditGuide, type FailedRow, type GuideAudit } from "./audit-guide.ts";
export { checklist } from "./checklist.ts";
export type { AuditLevel, ChecklistRow } from "./checklist-row.ts";
