/** Write one step of a path so that nothing in it is read as a part of an address. */
function encode(step: string): string {
  const whole = step.replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(whole).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Write a path as a relative address.
 *
 * @example
 * toUri("data/remedies/100%.md");
 * // => "data/remedies/100%25.md"
 */
export function toUri(path: string): string {
  return path.split(/[\\/]/).map(encode).join("/");
}
