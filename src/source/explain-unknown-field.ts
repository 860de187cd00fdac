import { didYouMean } from "../words/find-nearest.ts";
import { quote } from "../words/quote.ts";
import { withArticle } from "../words/with-article.ts";
import { fieldsAt } from "./fields-at.ts";
import { explainOddSpace, findOddSpace } from "./find-odd-space.ts";
import type { Path } from "./find-yaml-place.ts";
import { formatPath } from "./format-path.ts";
import type { IssueContext } from "./issue-context.ts";
import type { Problem } from "./problem.ts";

function nameOwner(path: Path, kind: IssueContext["kind"]): string {
  if (path.length > 0) return `\`${formatPath(path)}\``;
  return kind === undefined ? "this file" : withArticle(kind);
}

/** Explain a field that the schema does not know, with the field that may be meant. */
export function explainUnknownField(key: string, path: Path, context: IssueContext): Problem {
  const fields = fieldsAt(path, context);
  const place = context.findPlace([...path, key], "name");
  const odd = findOddSpace(key);
  if (odd !== -1) return { rule: "known-fields", place, ...explainOddSpace(key, odd) };
  return {
    rule: "known-fields",
    place,
    found: `field ${quote(key)}`,
    expected: `a field of ${nameOwner(path, context.kind)}`,
    advice: didYouMean(key, fields) ?? "remove it or move it where it belongs",
    note: `The fields are ${fields.join(", ")}.`,
    candidates: fields,
  };
}
