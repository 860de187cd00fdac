import * as z from "zod";
import { bodySections } from "../schema/body-sections.ts";
import type { Path } from "./find-yaml-place.ts";
import type { IssueContext } from "./issue-context.ts";
import { schemaAt } from "./schema-at.ts";

/** List the fields that front matter may have at a path: none that the path or the body gives. */
export function fieldsAt(path: Path, { kind, schema }: Pick<IssueContext, "kind" | "schema">): string[] {
  const owner = schemaAt(schema, path);
  if (!(owner instanceof z.ZodObject)) return [];
  const isTop = path.length === 0 && kind !== undefined;
  const given = isTop ? ["kind", "id", ...bodySections[kind].map((section) => section.field)] : [];
  return Object.keys(owner.shape).filter((name) => !given.includes(name));
}
