import { checklist } from "../../src/audit/checklist.ts";
import type { AuditLevel } from "../../src/audit/checklist-row.ts";

const levels: Record<AuditLevel, string> = {
  machine: "machine",
  "machine-and-person": "machine and person",
  person: "person",
};

/** Write the page on the checklist from its rows. */
export function checklistPage(): string {
  const rows = checklist.map(({ row, requirement, level }) => `| ${row} | ${requirement} | ${levels[level]} |`);
  return `# Checklist for guides

What a printed or HTML guide must contain, row by row. \`auditGuide\` from \`remedykit/audit\` holds a guide against it and
names the rows that are kept, those that are not, and those that a person must settle. There is no score: a share of
rows would pass for a rating that only trained people can give.

- machine: a test settles it.
- machine and person: a test finds what is plainly wrong; the rest needs eyes.
- person: only people can tell.

This page is made from \`src/audit/\`; \`npx vitest run test/docs -u\` makes it anew.

| row | what must be true | who settles it |
| --- | --- | --- |
${rows.join("\n")}
`;
}
