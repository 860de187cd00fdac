import type { Kind } from "../schema/vocabulary/kind.ts";
import { decode } from "../source/decode.ts";
import { fixEntry } from "../source/fix-entry.ts";
import { identifyPath } from "../source/identify-path.ts";
import { parseEntry, type SourceFile } from "../source/parse-entry.ts";
import type { CheckFacts } from "./check-context.ts";

/** A file with an id, and the id that it says it was changed to. */
interface NamedFile {
  readonly kind: Kind;
  readonly movedTo: string | undefined;
}

/** Read where a file says that its entry has moved to. Of most files one look at the text tells that it says nothing. */
function readMovedTo(file: SourceFile): string | undefined {
  const decoded = decode(file.value);
  if ("problem" in decoded || !decoded.text.includes("movedTo")) return undefined;
  const { entry } = parseEntry({ path: file.path, value: fixEntry(file)?.text ?? decoded.text });
  return entry && "movedTo" in entry ? entry.movedTo : undefined;
}

/** Follow an id to where it leads now: to an entry of the same kind, or nowhere. */
function follow(id: string, named: ReadonlyMap<string, NamedFile | undefined>): string | undefined {
  const seen = new Set<string>();
  let now = id;
  for (let file = named.get(now); !seen.has(now); file = named.get(now)) {
    if (!file || file.kind !== named.get(id)?.kind) return undefined;
    if (file.movedTo === undefined) return now;
    seen.add(now);
    now = file.movedTo;
  }
  return undefined;
}

type Named = Map<string, NamedFile | undefined>;

/** What the catalog beneath has, by id. */
function nameBeneath({ entries, moved }: CheckFacts["extends"]): Named {
  const named: Named = new Map(entries.map(({ id, kind }) => [id, { kind, movedTo: undefined }]));
  for (const { id, kind, movedTo } of moved) named.set(id, { kind, movedTo });
  return named;
}

/**
 * List the ids that have moved, each with the id that its entry has now, however often it moved. An id that two files have,
 * or that leads in a circle, to nothing or to another kind, is left out. Files take the place of what the catalog beneath has.
 */
export function listNewIds(
  files: readonly SourceFile[],
  beneath: CheckFacts["extends"] = { entries: [], moved: [] },
): Map<string, string> {
  const own: Named = new Map();
  for (const file of files) {
    const { kind, id } = identifyPath(file.path);
    if (!kind || id === undefined || file.instead) continue;
    own.set(id, own.has(id) ? undefined : { kind, movedTo: readMovedTo(file) });
  }
  const named: Named = new Map([...nameBeneath(beneath), ...own]);
  const newIds = new Map<string, string>();
  for (const [id, file] of named) {
    const now = file?.movedTo === undefined ? undefined : follow(id, named);
    if (now !== undefined) newIds.set(id, now);
  }
  return newIds;
}
