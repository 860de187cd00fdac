/** Something that can be chosen once, with what it takes and what it is worth. */
export interface Choice {
  /** Choices of one group exclude each other, such as two doses of one stretch. */
  readonly group: number;
  readonly seconds: number;
  /** What it reaches, one bit for each thing that is asked for. */
  readonly reaches: number;
  /** How good it is, a whole number; more is better. Reaching a further thing counts for more than any value. */
  readonly value: number;
}
