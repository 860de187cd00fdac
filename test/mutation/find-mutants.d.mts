/** A mutant of a source file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line as it is. */
  readonly at: string;
  readonly mutator: string;
  readonly before: string;
  readonly after: string;
  /** The whole file with the change. */
  readonly code: string;
}

export function findMutants(file: string, code: string): Mutant[];

export function describeMutant(mutant: Mutant): string;
