import { parseEntry, type SourceFile } from "../source/parse-entry.ts";
import type { Problem } from "../source/problem.ts";
import type { CheckedEntry, CheckFacts } from "./check-context.ts";
import { listProse, type Prose } from "./prose.ts";
import { proseOf } from "./prose-of.ts";
import type { EntryRule } from "./rule.ts";
import { toProblem } from "./to-problem.ts";

/** A file that was read, with all that is wrong with it alone. */
export interface ReadFile {
  readonly value: SourceFile["value"];
  readonly file: CheckedEntry;
  readonly own: readonly Problem[];
}

/**
 * So many files are held against one rule after the other, which takes half the time of one file against all rules: the
 * code of a rule stays at hand. Their texts are kept no longer than that.
 */
const batch = 64;

function readBatch(sources: readonly SourceFile[], rules: readonly EntryRule[], facts: CheckFacts): ReadFile[] {
  const texts = new Map<CheckedEntry, readonly Prose[]>();
  let isOver = false;
  const read = sources.map((source) => {
    const parsed = parseEntry(source);
    const { kind, fields } = parsed;
    const file: CheckedEntry = {
      ...parsed,
      get prose() {
        const prose = texts.get(file) ?? (kind ? listProse(kind, fields) : []);
        if (!isOver) texts.set(file, prose);
        return prose;
      },
    };
    return { value: source.value, file, own: [...parsed.problems] };
  });
  const all = read.map(({ file }) => proseOf(file).all).join("\n");
  for (const rule of rules) {
    if (rule.mayFind?.(all) === false) continue;
    for (const { file, own } of read) for (const each of rule.check(file, facts)) own.push(toProblem(rule, each));
  }
  isOver = true;
  texts.clear();
  return read;
}

/** Read files and hold each against the rules that look at it alone. */
export function readFiles(
  sources: readonly SourceFile[],
  rules: readonly EntryRule[],
  facts: CheckFacts,
): readonly ReadFile[] {
  const read: ReadFile[] = [];
  for (let from = 0; from < sources.length; from += batch) {
    read.push(...readBatch(sources.slice(from, from + batch), rules, facts));
  }
  return read;
}
