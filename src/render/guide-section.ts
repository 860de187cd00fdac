import type { GuideSection } from "./guide-tree.ts";
import { toSlug } from "./to-slug.ts";

/** Make a section of a guide, or nothing where it would be empty. */
export function guideSection(
  role: GuideSection["role"],
  heading: string,
  blocks: GuideSection["blocks"],
): GuideSection[] {
  return blocks.length > 0 ? [{ id: toSlug(heading), role, heading, blocks }] : [];
}
