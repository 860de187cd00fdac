import { quote } from "../words/quote.ts";

/** What is wrong with a path, by the code that the system gives. */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  EEXIST: (path) => `Unexpected file ${path}, expected a folder`,
  ENOTDIR: (path) => `Unexpected file on the way to ${path}, expected folders only`,
  EISDIR: (path) => `Unexpected folder ${path}, expected a file`,
  EACCES: (path) => `Unexpected ${path}, expected a place that you may read and write`,
  EPERM: (path) => `Unexpected ${path}, expected a place that you may read and write`,
  EROFS: (path) => `Unexpected ${path}, expected a disk that can be written to`,
  ENOSPC: (path) => `Unexpected full disk at ${path}, expected room for it, free some space`,
};

/** Say in our words what the system refused; undefined for an error that does not come from the system. */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return undefined;
  // A file that is there already may be what a folder is made for, or what must not be written over.
  const isWritten = error.code === "EEXIST" && error.syscall !== "mkdir";
  const explain = isWritten ? undefined : sentences[String(error.code)];
  return explain && "path" in error ? explain(quote(error.path)) : error.message;
}
