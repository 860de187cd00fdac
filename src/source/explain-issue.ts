import * as z from "zod";
import { didYouMean } from "../words/find-nearest.ts";
import { formatCount } from "../words/format-count.ts";
import { quote } from "../words/quote.ts";
import { describeSchema, explainSchema } from "./describe-schema.ts";
import { explainUnknownField } from "./explain-unknown-field.ts";
import type { Path } from "./find-yaml-place.ts";
import { formatPath } from "./format-path.ts";
import { isRange } from "./is-range.ts";
import type { IssueContext } from "./issue-context.ts";
import type { Problem } from "./problem.ts";
import { schemaAt } from "./schema-at.ts";
import { splitRange } from "./split-range.ts";
import { valueAt } from "./value-at.ts";

/** Pick the branch of a union that a value was written for: the only one whose problems all lie inside the value. */
function findMeantBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const [meant, ...others] = branches.filter((issues) => issues.every((issue) => issue.path.length > 0));
  return others.length === 0 ? meant : undefined;
}

/** Say how the two ends of a range are written, where a person wrote one number or two in words. */
function adviseRange(field: z.core.$ZodType | undefined, value: unknown): string | undefined {
  if (!isRange(field)) return undefined;
  const [min, max] = splitRange(String(value)) ?? [];
  return min === undefined ? "write two numbers, such as `{min: 1, max: 2}`" : `write \`{min: ${min}, max: ${max}}\``;
}

/** Say what day is expected: one that the calendar has, where it is written as days are. */
function describeDay(value: unknown, field: z.ZodISODate): string {
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? "a day that the calendar has" : describeSchema(field);
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
  if (value === undefined && path.length > 0) {
    const expected = issue.code === "custom" ? issue.message : describeSchema(field);
    const advice = `add \`${String(path.at(-1))}\``;
    return [{ rule: "required-fields", place, found: `missing \`${name}\``, expected, advice, note }];
  }
  if (value === null && issue.code !== "invalid_key") {
    return [{ rule: "schema", place, found: `empty \`${name}\``, expected: describeSchema(field), note }];
  }
  const shown = path.length > 0 ? `${quote(value)} for \`${name}\`` : "entry";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => explainUnknownField(key, path, context));
    case "invalid_union": {
      const branch = findMeantBranch(issue.errors);
      if (branch) return branch.flatMap((each) => explainIssue(each, context, path));
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
      const [within, beyond] = issue.code === "too_big" ? ["at most", "less than"] : ["at least", "more than"];
      const word = issue.inclusive ? within : beyond;
      const counted = typeof value === "string" ? "character" : Array.isArray(value) ? "item" : undefined;
      const count = typeof value === "string" || Array.isArray(value) ? value.length : 0;
      const found = counted ? `${formatCount(count, counted)} in \`${name}\`` : shown;
      const expected = counted ? `${word} ${formatCount(limit, counted)}` : `${word} \`${limit}\``;
      return [{ rule: "schema", place, found, expected, note }];
    }
    case "invalid_type": {
      const number = typeof value === "number" && field instanceof z.ZodString;
      const list = typeof value === "string" && field instanceof z.ZodArray;
      const range = adviseRange(field, value);
      const advice = number ? "put it in quotes" : list ? `write \`[${quote(value).slice(1, -1)}]\`` : range;
      const given = quote(typeof value === "string" ? JSON.stringify(value) : value);
      const found = path.length > 0 ? `${given} for \`${name}\`` : given;
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
          expected: field instanceof z.ZodISODate ? describeDay(value, field) : issue.message,
          note,
        },
      ];
    default:
      return [{ rule: "schema", place, found: shown, expected: issue.message, note }];
  }
}
