import type { CheckedFile } from "../check/check-result.ts";
import type { Rule } from "../check/rule.ts";

/** What a report says of a rule. */
export type ReportedRule = Pick<Rule, "id" | "severity" | "about" | "why">;

/** What reports know besides the problems. */
export interface ReportFacts {
  /** The texts of the files, by their paths. Of a file without one, no line is shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether to use colour. */
  readonly colour: boolean;
  /** Where the package lies, as seen from where its user is: links into its documentation start there. */
  readonly packageFolder: string;
  /** The version of the package. */
  readonly version: string;
  /** The rules that files were held against, hints included, for a form of the report that describes them. */
  readonly rules: readonly ReportedRule[];
}

/** Render what a check found, as a text that ends with a line end. */
export type Reporter = (files: readonly CheckedFile[], facts: ReportFacts) => string;
