import * as z from "zod";
import { day } from "../schema/day.ts";
import { text } from "../schema/text.ts";
import { decode } from "../source/decode.ts";
import { explainIssue } from "../source/explain-issue.ts";
import { fileStart } from "../source/file-start.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import { parseYaml } from "../source/parse-yaml.ts";
import type { Place, Problem } from "../source/problem.ts";
import { quote } from "../words/quote.ts";
import { dayAfter } from "./day-after.ts";
import { notPast } from "./not-past.ts";

/** The file of the problems that are accepted. */
const exceptionsSchema = z.strictObject({
  exceptions: z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[a-z-]+\/[a-z0-9-]+\.md$/, { error: "the folder and name of a file, such as `remedies/heat.md`" })
          .meta({ description: "The file, in the content folder.", examples: ["remedies/heat.md"] }),
        rule: z
          .string()
          .regex(/^[a-z0-9-]+$/, { error: "the id of a rule" })
          .meta({ description: "The rule that is broken.", examples: ["plain-words"] }),
        reason: text(300, "Why it is accepted.", "The word is the name of a drug."),
        since: day("The day on which it was accepted.", "2026-11-26"),
      }),
    )
    .meta({ description: "The problems that are accepted." }),
});

/** A problem that is accepted, with the place of its line. */
export interface Exception {
  readonly file: string;
  readonly rule: string;
  readonly place: Place;
}

/** What a file of exceptions holds, and what is wrong with it. */
export interface Exceptions {
  readonly accepted: readonly Exception[];
  readonly problems: readonly Problem[];
}

/** Read the exceptions as of a day. The file is plain YAML, without front matter. */
export function readExceptions({ value }: SourceFile, today: string): Exceptions {
  const decoded = decode(value);
  if ("problem" in decoded) return { accepted: [], problems: [decoded.problem] };
  const yaml = parseYaml(decoded.text, 1);
  if (typeof yaml.data !== "object" || yaml.data === null) {
    const found = yaml.data === null ? "empty file" : quote(yaml.data);
    const problem = {
      rule: "schema",
      place: fileStart,
      found,
      expected: "`exceptions:` with a list, or `exceptions: []`",
    };
    return { accepted: [], problems: yaml.problems.length > 0 ? yaml.problems : [problem] };
  }
  // What was read around a syntax error may be misread, so nothing is said of it.
  if (yaml.problems.length > 0) return { accepted: [], problems: yaml.problems };
  const { data, error } = exceptionsSchema.safeParse(yaml.data);
  const context = { schema: exceptionsSchema, data: yaml.data, findPlace: yaml.findPlace };
  const issues = error ? error.issues.flatMap((issue) => explainIssue(issue, context)) : [];
  const early = (data?.exceptions ?? []).flatMap(({ since }, index) => {
    if (since <= dayAfter(today)) return [];
    const place = yaml.findPlace(["exceptions", index, "since"]);
    return [{ rule: "past-days", place, found: `\`${since}\` for \`since\``, ...notPast }];
  });
  const accepted = (data?.exceptions ?? []).map(({ file, rule }, index) => {
    return { file, rule, place: yaml.findPlace(["exceptions", index, "file"]) };
  });
  return { accepted, problems: [...issues, ...early] };
}
