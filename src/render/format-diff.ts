import {
  type CatalogDiff,
  type Change,
  changes,
  type EntryChange,
  type FieldChange,
} from "../catalog/diff/catalog-diff.ts";
import { escapeUnsafe, quote } from "../words/quote.ts";

/** Texts longer than this are cut. */
const longest = 80;

/** How many letters are left before the first difference of two long texts. */
const lead = 20;

function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function countAlike(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Show two values. What long ones start with alike is left out, so that their difference is in what is shown. */
function showBoth({ before, after }: FieldChange): string {
  const [a, b] = [toText(before), toText(after)];
  const from = Math.max(a.length, b.length) > longest ? Math.max(0, countAlike(a, b) - lead) : 0;
  const show = (text: string) => quote(from > 0 ? `…${text.slice(from)}` : text);
  return `${show(a)} → ${show(b)}`;
}

const sentences: Readonly<Record<Change, (field: FieldChange) => string>> = {
  removed: ({ before }) => `removed ${quote(toText(before))}`,
  changed: showBoth,
  added: ({ after }) => `added ${quote(toText(after))}`,
  moved: (field) => `in another order, ${showBoth(field)}`,
};

/** Say a difference inside an entry: `  doses[0].reps.max: \`3\` → \`5\`  minor`. */
function formatField(field: FieldChange): string {
  const steps = field.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  const where = escapeUnsafe(steps.join("").slice(1));
  return `  ${where}: ${sentences[field.change](field)}  ${field.bump}\n`;
}

function formatEntry({ change, kind, id, movedTo, bump, fields }: EntryChange): string {
  const name = movedTo === undefined ? id : `${id} → ${movedTo}`;
  return `${change.padEnd(7)}  ${kind} ${escapeUnsafe(name)}  ${bump}\n${fields.map(formatField).join("")}`;
}

/**
 * Say what changed between two catalogs as plain text: a line an entry, the fields indented below it, each with the bump
 * that it needs, and a last line with the counts and the bump of all.
 */
export function formatDiff({ bump, entries }: CatalogDiff): string {
  if (bump === "none") return "Nothing changed; needs no new version\n";
  const counts = changes
    .map((change) => ({ change, count: entries.filter((entry) => entry.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${change}`);
  return `${entries.map(formatEntry).join("")}\n${counts.join(", ")}; needs a ${bump} version\n`;
}
