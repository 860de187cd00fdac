import type { CheckContext, CheckedEntry } from "./check-context.ts";
import { perContext } from "./per-context.ts";
import type { ContentRule } from "./rule.ts";

/** Stands for what the ids of all files are: the same one for as long as no id, kind, path or move changes. */
interface Ids {
  readonly written: string;
}

let last: Ids = { written: "" };

function write({ path, kind, id, entry }: CheckedEntry): string {
  return `${path}\t${kind}\t${id}\t${entry ? ("movedTo" in entry ? `to ${entry.movedTo}` : "entry") : ""}`;
}

const idsOf = perContext(({ files }): Ids => {
  const written = files.map(write).join("\n");
  if (written !== last.written) last = { written };
  return last;
});

/**
 * Keep what a check finds in a file for as long as the file and the ids of all files stay the same. It is for rules that
 * ask nothing else of the other files, so that a change of words in one file costs nothing in the others.
 */
export function keptPerIds(check: ContentRule["check"]): ContentRule["check"] {
  const kept = new WeakMap<CheckedEntry, { readonly ids: Ids; readonly found: ReturnType<typeof check> }>();
  return (file: CheckedEntry, context: CheckContext) => {
    const ids = idsOf(context);
    const known = kept.get(file);
    if (known?.ids === ids) return known.found;
    const found = check(file, context);
    kept.set(file, { ids, found });
    return found;
  };
}
