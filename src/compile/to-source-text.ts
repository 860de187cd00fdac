/**
 * Write a value as a string literal that holds its JSON. What comes from content is only ever inside this
 * literal, so content can never become code.
 */
export function toSourceText(value: unknown): string {
  const literal = JSON.stringify(JSON.stringify(value));
  return literal.replace(
    /[\u2028\u2029<]/g,
    (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
