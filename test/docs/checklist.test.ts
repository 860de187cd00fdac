import { expect, test } from "vitest";
import { checklist } from "../../src/audit/checklist.ts";
import { checklistPage } from "./checklist-page.ts";

test("docs/checklist.md is what the checklist says; `npx vitest run test/docs -u` makes it anew", async () => {
  await expect(checklistPage()).toMatchFileSnapshot("../../docs/checklist.md");
});

test("the checklist has 40 rows: 30 for a machine, 9 for a machine and a person, 1 for a person alone", () => {
  const count = (level: string) => checklist.filter((row) => row.level === level).length;
  expect(checklist.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect([count("machine"), count("machine-and-person"), count("person")]).toEqual([30, 9, 1]);
});
