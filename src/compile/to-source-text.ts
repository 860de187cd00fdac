import { toStringLiteral } from "./to-string-literal.ts";

/** Write a value as a string literal that holds its JSON. */
export function toSourceText(value: unknown): string {
  return toStringLiteral(JSON.stringify(value));
}
