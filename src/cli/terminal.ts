/** Where a command reads from and writes to. Tests hand in their own. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The version of the package. */
  readonly version: string;
  /** The folder of the package, where its documentation lies. Without it, it is the one that relative paths start from. */
  readonly packageFolder?: string;
  /** The code that a worker runs to parse a file under a deadline. Without it, a parser takes the time that it takes. */
  readonly parseWorker?: URL;
  /** Whether to use colour. */
  readonly colour: boolean;
  /** The day, such as `2026-11-26`, where it is not the day of the clock. */
  readonly today?: string;
  /** Ask the person a question; undefined when nobody answers any more. It is there when a person sits at the terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Call back once the person interrupts, as with Ctrl+C. Without it, nobody can. */
  onInterrupt?(end: () => void): void;
  out(text: string): void;
  error(text: string): void;
}
