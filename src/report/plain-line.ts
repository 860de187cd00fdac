/** Characters that could forge a line, turn text around, or hide in it: control, bidi, tag and other unseen characters. */
const unsafe =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Write a text on one line, in characters that can be seen: all others as codes.
 *
 * @example
 * plainLine("a\nb");
 * // => "a\\u{a}b"
 */
export function plainLine(text: string): string {
  return text.replace(unsafe, (mark) => `\\u{${mark.codePointAt(0)?.toString(16) ?? ""}}`);
}

/** Write a text of several lines, such as a note, on one. */
export function joinLines(text: string): string {
  return plainLine(
    text
      .trim()
      .split(/\s*\n\s*/)
      .join(" "),
  );
}
