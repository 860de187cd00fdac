/** Content has problems, and a command cannot go on. Its message is the report. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}
