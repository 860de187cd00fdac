import { createContext, runInContext } from "node:vm";

/** What an example gave and what it says it gives. */
export interface ExampleResult {
  readonly code: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** Make values of another realm comparable. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/**
 * Run an example: statements, each result in a comment that starts with `// => ` and may go on in further
 * comment lines. Imports become look-ups in `scope`.
 */
export function runExample(code: string, scope: Readonly<Record<string, unknown>>): ExampleResult[] {
  const context = createContext({ ...scope });
  const body = code.replace(/^import (?:type )?\{[^}]+\} from "[^"]+";?$/gm, "");
  const results: ExampleResult[] = [];
  const parts = body.split(/^\/\/ => /m);
  let next = parts.shift() ?? "";
  for (const part of parts) {
    const lines = part.split("\n");
    const end = lines.findIndex((line, index) => index > 0 && !line.startsWith("//"));
    const shown = lines.slice(0, end === -1 ? undefined : end).map((line) => line.replace(/^\/\/ ?/, ""));
    const actual = plain(runInContext(next, context));
    results.push({ code: next.trim(), actual, expected: plain(runInContext(`(${shown.join("\n")})`, context)) });
    next = end === -1 ? "" : lines.slice(end).join("\n");
  }
  runInContext(next, context);
  return results;
}
