/** A text with the names of what was mended in it. */
export interface Tidied {
  readonly text: string;
  readonly fixed: readonly string[];
}
