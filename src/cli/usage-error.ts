/** A command was used in a wrong way. Its message is for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
