import type * as z from "zod";

/** List what a schema says against a value, a line an issue: `path: message`. Empty: it is accepted. */
export function listIssues(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}
