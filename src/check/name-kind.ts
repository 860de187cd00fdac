/**
 * Name the kind that a link leads to, as a message has it.
 *
 * @example
 * nameKind("red-flag");
 * // => "red flag"
 */
export function nameKind(to: string): string {
  return to === "any" ? "entry" : to.replace("-", " ");
}
