/** Where a command reads from and writes to. Tests hand in their own. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The version of the package. */
  readonly version: string;
  /** Whether to use colour. */
  readonly colour: boolean;
  out(text: string): void;
  error(text: string): void;
}
