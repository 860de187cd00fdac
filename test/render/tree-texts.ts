import type { GuideTree } from "../../src/render/guide-tree.ts";

/** Fields of a tree that are words of a closed list, ids or addresses: what they mean is said in other words. */
const silent = new Set([
  "type",
  "id",
  "role",
  "tier",
  "level",
  "placement",
  "verdict",
  "kind",
  "language",
  "url",
  "position",
  "prefix",
  "topic",
]);

/** Every text of a tree that a reader gets. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (silent.has(name) ? [] : listTexts(part)));
}

/** The texts of a guide; the days of review are said in a sentence of their own. */
export function textsOf({ reviewedOn, nextReviewOn, shows, ...guide }: GuideTree): string[] {
  return listTexts(guide).filter((text) => text !== "");
}

/** A text as it is compared: with single spaces, and without capitals, which sentences change. */
export const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
