const longest = 80;

/** Characters that could forge a line of a log or turn text around on a screen. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF`]/gu;

/** Write the characters of a text that could forge or turn a line as codes. */
export function escapeUnsafe(text: string): string {
  return text.replace(unsafe, (mark) => `\\u{${mark.codePointAt(0)?.toString(16) ?? ""}}`);
}

/** Show a value inside a message: on one line, in backticks, short, with control characters written as codes. */
export function quote(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `\`${escapeUnsafe(shown)}\``;
}
