import type { CheckedEntry } from "./check-context.ts";
import type { Prose } from "./prose.ts";

/** Marks that are written in two ways. Each becomes the plain one, and every place stays where it is. */
const plainMarks: Readonly<Record<string, string>> = { "’": "'", "\u00a0": " ", "\u2011": "-", "\t": " " };

const marks = /[’\u00a0\u2011\t]/g;

function toPlain(text: string): string {
  return text.replace(marks, (mark) => plainMarks[mark] ?? mark);
}

/** A text of an entry as it is written, and in plain marks: the same number of characters. */
export interface PlainText extends Prose {
  readonly plain: string;
}

/** The texts of an entry, and all of them in plain marks as one, a line each. */
interface PlainProse {
  readonly texts: readonly PlainText[];
  readonly all: string;
}

const known = new WeakMap<readonly Prose[], PlainProse>();

/** Give the texts of an entry also with plain quotation marks, hyphens and spaces, for rules that look for words. */
export function proseOf({ prose }: CheckedEntry): PlainProse {
  const kept = known.get(prose);
  if (kept) return kept;
  const all = prose.map(({ text }) => text).join("\n");
  const isPlain = all.search(marks) === -1;
  const texts = prose.map(({ path, text }) => ({ path, text, plain: isPlain ? text : toPlain(text) }));
  const made = { texts, all: isPlain ? all : toPlain(all) };
  known.set(prose, made);
  return made;
}
