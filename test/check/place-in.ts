/** Where a phrase stands first in a text, as `line:column`. */
export function placeIn(text: string, phrase: string): string {
  const before = text.slice(0, text.indexOf(phrase)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
