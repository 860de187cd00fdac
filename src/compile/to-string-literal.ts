/**
 * Write a text as a string literal of JavaScript. What comes from content is only ever inside such a literal, so content
 * can never become code, wherever the module is shown.
 */
export function toStringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029<]/g,
    (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
