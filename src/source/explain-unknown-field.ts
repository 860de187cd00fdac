import * as z from "zod";
import { bodySections } from "../schema/body-sections.ts";
import { didYouMean } from "../words/find-nearest.ts";
import { quote } from "../words/quote.ts";
import { withArticle } from "../words/with-article.ts";
import type { Path } from "./find-yaml-place.ts";
import { formatPath } from "./format-path.ts";
import type { IssueContext } from "./issue-context.ts";
import type { Problem } from "./problem.ts";
import { schemaAt } from "./schema-at.ts";

/** Explain a field that the schema does not know, with the field that may be meant. */
export function explainUnknownField(key: string, path: Path, { kind, schema, findPlace }: IssueContext): Problem {
  const rule = "known-fields";
  const place = findPlace([...path, key], "name");
  const owner = schemaAt(schema, path);
  const isTop = path.length === 0 && kind !== undefined;
  const given = isTop ? ["kind", "id", ...bodySections[kind].map((section) => section.field)] : [];
  const around = path.length === 0 ? "this file" : `\`${formatPath(path)}\``;
  const fields = owner instanceof z.ZodObject ? Object.keys(owner.shape).filter((name) => !given.includes(name)) : [];
  return {
    rule,
    place,
    found: `field ${quote(key)}`,
    expected: `a field of ${isTop ? withArticle(kind) : around}`,
    advice: didYouMean(key, fields) ?? "remove it or move it where it belongs",
    note: `The fields are ${fields.join(", ")}.`,
    candidates: fields,
  };
}
