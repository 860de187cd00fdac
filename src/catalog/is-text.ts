/** Tell whether a value is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Say what is expected instead of a value that is no such text. */
export function sayTextExpected(given: unknown): string {
  return typeof given === "string" ? "a text that is not blank" : "a text";
}
