import type * as z from "zod";
import { bodySections } from "../schema/body-sections.ts";
import { type Entry, entrySchema, schemaByKind } from "../schema/entry.ts";
import { isRecord } from "../schema/is-record.ts";
import { type Moved, movedSchema } from "../schema/moved.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { quote } from "../words/quote.ts";
import { dropConsequences } from "./drop-consequences.ts";
import { dropMisspelt } from "./drop-misspelt.ts";
import { explainIssue } from "./explain-issue.ts";
import { findMisplacedFields } from "./find-misplaced-fields.ts";
import { findMissingSections } from "./find-missing-sections.ts";
import type { FindPlace } from "./find-yaml-place.ts";
import type { IssueContext } from "./issue-context.ts";
import type { ParsedBody } from "./parse-body.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { Place, Problem } from "./problem.ts";
import { valueAt } from "./value-at.ts";

/** The two halves of a file, parsed, with what is needed to place their problems. */
export interface ParsedHalves {
  readonly kind: Kind;
  readonly id: string;
  readonly yaml: ParsedYaml;
  readonly body: ParsedBody;
  readonly findPlace: FindPlace;
  /** The last line of the file. */
  readonly end: Place;
}

/** What the schema says of a file. */
export interface CheckedFields {
  readonly problems: readonly Problem[];
  readonly entry?: Entry | Moved;
  /** The fields as they were read, checked or not. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

function checkMoved(
  { movedTo, ...others }: Readonly<Record<string, unknown>>,
  { kind, id, yaml, body }: ParsedHalves,
): CheckedFields {
  const refuse = (found: string, place: Place): Problem => {
    return { rule: "known-fields", place, found, expected: "`movedTo` alone", advice: "remove it" };
  };
  const problems = Object.keys(others).map((name) => refuse(`field ${quote(name)}`, yaml.findPlace([name], "name")));
  const [heading] = [...body.places.values()].flat();
  if (heading) problems.push(refuse("text", heading));
  const moved = movedSchema.safeParse({ movedTo, kind, id });
  if (moved.success) return { problems, entry: moved.data };
  const context = { kind, schema: movedSchema, data: { movedTo }, findPlace: yaml.findPlace };
  return { problems: [...problems, ...moved.error.issues.flatMap((issue) => explainIssue(issue, context))] };
}

function isSingle(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Explain an issue of the schema, unless a syntax error may be the reason for it: what it broke was not read to its end. */
function explainUnlessBroken(issue: z.core.$ZodIssue, context: IssueContext, kind: Kind, yaml: ParsedYaml): Problem[] {
  const problems = explainIssue(issue, context);
  if (bodySections[kind].some(({ field }) => field === issue.path[0])) return problems;
  const isWhole = issue.code === "unrecognized_keys" || isSingle(valueAt(context.data, issue.path));
  const from = isWhole ? yaml.brokenFrom : yaml.brokenField;
  if (from === Number.POSITIVE_INFINITY) return problems;
  return problems.filter(({ place: { start } }) => start.line > 1 && start.line < from);
}

/** Check the joined fields against the schema of the kind. */
export function checkFields(halves: ParsedHalves): CheckedFields {
  const { kind, id, yaml, body, findPlace, end } = halves;
  if (!isRecord(yaml.data)) {
    if (yaml.problems.length > 0) return { problems: [] };
    const found = yaml.data === null ? "empty front matter" : `${quote(yaml.data)} as front matter`;
    const advice = "write `name: value`";
    return {
      problems: [{ rule: "front-matter", place: yaml.findPlace([]), found, expected: "fields, one a line", advice }],
    };
  }
  if (Object.hasOwn(yaml.data, "movedTo")) return checkMoved(yaml.data, halves);
  const data = { ...yaml.data, ...body.fields, kind, id };
  const problems = [...findMisplacedFields(yaml.data, kind, yaml.findPlace), ...findMissingSections(kind, body, end)];
  const parsed = entrySchema.safeParse(data);
  if (parsed.success) return { problems, entry: parsed.data, fields: data };
  const absent = bodySections[kind].map(({ field }) => field).filter((field) => !body.fields[field]?.length);
  const context = { kind, schema: schemaByKind[kind], data, findPlace };
  const ofSchema = dropMisspelt(dropConsequences(parsed.error.issues), context)
    .filter(({ path }) => path.length !== 1 || !absent.includes(String(path[0])))
    .flatMap((issue) => explainUnlessBroken(issue, context, kind, yaml));
  return { problems: [...problems, ...ofSchema], fields: data };
}
