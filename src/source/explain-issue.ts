import * as z from "zod";
import { describeSchema, explainSchema } from "./describe-schema.ts";
import { explainUnknownField } from "./explain-unknown-field.ts";
import { didYouMean } from "./find-nearest.ts";
import type { Path } from "./find-yaml-place.ts";
import { formatPath } from "./format-path.ts";
import type { IssueContext } from "./issue-context.ts";
import type { Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import { schemaAt } from "./schema-at.ts";

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

/** Pick the branch of a union that came closest: the one whose first problem lies deepest. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map((issue) => issue.path.length), 0);
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Say an issue of the schema in our words, at the place of the value. One issue may be several problems. */
export function explainIssue(issue: z.core.$ZodIssue, context: IssueContext, before: Path = []): Problem[] {
  const path: Path = [...before, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const { data, findPlace } = context;
  const field = schemaAt(context.schema, path);
  const name = formatPath(path);
  const value = valueAt(data, path);
  const place = findPlace(path);
  const note = explainSchema(field);
  const shown = path.length > 0 ? `${quote(value)} for \`${name}\`` : "entry";
  if (value === undefined && issue.code !== "unrecognized_keys" && issue.code !== "custom" && path.length > 0) {
    const advice = `add \`${String(path.at(-1))}\``;
    return [
      { rule: "required-fields", place, found: `missing \`${name}\``, expected: describeSchema(field), advice, note },
    ];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => explainUnknownField(key, path, context));
    case "invalid_union": {
      const branch = issue.errors.length > 0 ? closestBranch(issue.errors) : [];
      if (branch.some((each) => each.path.length > 0))
        return branch.flatMap((each) => explainIssue(each, context, path));
      return [{ rule: "schema", place, found: shown, expected: describeSchema(field), note }];
    }
    case "invalid_value": {
      const candidates = issue.values.map(String);
      const advice = didYouMean(String(value), candidates);
      return [{ rule: "schema", place, found: shown, expected: describeSchema(field), advice, note, candidates }];
    }
    case "too_big":
    case "too_small": {
      const limit = Number(issue.code === "too_big" ? issue.maximum : issue.minimum);
      const word = issue.code === "too_big" ? "at most" : "at least";
      const counted = typeof value === "string" ? "character" : Array.isArray(value) ? "item" : undefined;
      const count = typeof value === "string" || Array.isArray(value) ? value.length : 0;
      const found = counted ? `${plural(count, counted)} in \`${name}\`` : shown;
      const expected = counted ? `${word} ${plural(limit, counted)}` : `${word} \`${limit}\``;
      return [{ rule: "schema", place, found, expected, note }];
    }
    case "invalid_type": {
      if (value === null)
        return [{ rule: "schema", place, found: `empty \`${name}\``, expected: describeSchema(field), note }];
      const number = typeof value === "number" && field instanceof z.ZodString;
      const advice = number ? "put it in quotes" : undefined;
      const found = `${quote(typeof value === "string" ? JSON.stringify(value) : value)} for \`${name}\``;
      return [{ rule: "schema", place, found, expected: describeSchema(field), advice, note }];
    }
    case "invalid_key": {
      const at = findPlace(path, "name");
      const expected = issue.issues[0]?.message ?? "another name";
      return [
        {
          rule: "schema",
          place: at,
          found: `name ${quote(path.at(-1))} in \`${formatPath(path.slice(0, -1))}\``,
          expected,
          note,
        },
      ];
    }
    case "invalid_format":
      return [
        {
          rule: "schema",
          place,
          found: shown,
          expected: field instanceof z.ZodISODate ? describeSchema(field) : issue.message,
          note,
        },
      ];
    default:
      return [{ rule: "schema", place, found: shown, expected: issue.message, note }];
  }
}
