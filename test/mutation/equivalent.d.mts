/** A mutant that does the same as the code. */
export interface Equivalent {
  readonly file: string;
  /** A part of the line where it stands. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[];
