/**
 * Turn a heading into a link target, the way most Markdown renderers do.
 *
 * @example
 * toSlug("Why cramps happen");
 * // => "why-cramps-happen"
 */
export function toSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}
