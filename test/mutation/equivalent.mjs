import { equivalentAnswers } from "./equivalent-answers.mjs";
import { equivalentRefusals } from "./equivalent-refusals.mjs";
import { routineEquivalents } from "./equivalent-routines.mjs";

const sign = "only whether it is less than 0 counts for `.sort()`";

/** A mutant that does the same as the code. `at` is a part of the line where it stands. */
const same = (file, at, before, after, why) => ({ file: `src/${file}`, at, before, after, why });

/** Mutants that no test can notice, since the code does the same: where they stand, what they change, and why. */
export const equivalents = [
  ...routineEquivalents,
  same("catalog/follow-moved.ts", "return entries", "moved.length === 0", "false", "nothing is followed then"),
  same("catalog/follow-moved.ts", "(id) => id", "moved.length === 0", "false", "no id has become another then"),
  same(
    "catalog/require-kept-warnings.ts",
    "copy === entry",
    "copy === entry",
    "false",
    "an entry lacks nothing of itself",
  ),
  same("catalog/follow-links.ts", "findHolder(copy, path)", '""', '"mutant"', "no path of a link is empty"),
  same("catalog/require-linked.ts", "entry.broader", 'entry.kind !== "condition"', "false", "no other kind has one"),
  same("catalog/index-catalog.ts", "linkedFrom ??=", "??=", "=", "it is made anew each time, and is the same"),
  same("catalog/require-catalog-options.ts", "const beneath", '"options.extends"', '""', "it was required before"),
  same("catalog/compare-entries.ts", "a.id < b.id", "1", "2", sign),
  same("catalog/sort-entries.ts", "a.entry.id < b.entry.id", "1", "2", sign),
  same("catalog/sort-entries.ts", "a.entry.id < b.entry.id", "<", "<=", "no two entries of a catalog have one id"),
  same("catalog/require-catalog-options.ts", 'version = ""', '""', '"mutant"', "any text passes the check"),
  same("catalog/diff/bump.ts", "order.indexOf", "<", "<=", "two bumps of one place are the same bump"),
  same("catalog/diff/compare-paths.ts", "padStart", "9", "10", "no list has a thousand million items"),
  same("catalog/diff/compare-paths.ts", "one < other", "1", "2", sign),
  same("catalog/diff/diff-catalogs.ts", "a.id < b.id", "1", "2", sign),
  ...["true", "false"].map((after) => same("catalog/diff/diff-catalogs.ts", "a.id < b.id", "a.id > b.id", after, sign)),
  ...[">=", "<="].map((after) => same("catalog/diff/diff-catalogs.ts", "a.id < b.id", ">", after, sign)),
  same("catalog/diff/diff-fields.ts", "every(isRecord)", "every", "some", "a list holds objects or words, never both"),
  ...equivalentAnswers,
  ...equivalentRefusals,
];
