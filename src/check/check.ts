import type { VFileMessage } from "vfile-message";
import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { type ParsedEntry, parseEntry, type SourceFile } from "../source/parse-entry.ts";
import { toMessage } from "../source/to-message.ts";
import type { CheckContext } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** What a check found in one file, in the order of the places. */
export interface CheckedFile {
  readonly path: string;
  readonly messages: readonly VFileMessage[];
}

/** What a check found, file by file, with the entries that are right. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  readonly entries: readonly Entry[];
  readonly moved: readonly Moved[];
  /** How many messages there are in all. */
  readonly problems: number;
}

function createContext(parsed: readonly ParsedEntry[]): CheckContext {
  const byId = new Map<string, Entry | Moved>();
  const pathsById = new Map<string, string[]>();
  for (const { id, entry, path } of parsed) {
    if (entry && !byId.has(entry.id)) byId.set(entry.id, entry);
    if (id === undefined) continue;
    const paths = pathsById.get(id);
    if (paths) paths.push(path);
    else pathsById.set(id, [path]);
  }
  return { parsed, byId, pathsById };
}

function comparePlaces(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/**
 * Check the files of a content folder: each file by itself, then the links between them.
 * Every file is checked, and every problem becomes a message; nothing is thrown for bad content.
 *
 * @example
 * const { files } = check([{ path: "data/causes/cold.md", value: "" }]);
 * files[0]?.messages[0]?.reason;
 * // => "Unexpected empty file, expected front matter between two lines of `---`, write the fields of the entry between them"
 */
export function check(files: readonly SourceFile[]): CheckResult {
  const parsed = files.map((file) => parseEntry(file));
  const context = createContext(parsed);
  const checked = parsed.map((file) => {
    const across = rules.flatMap((rule) => rule.check(file, context));
    const messages = [...file.messages, ...across.map((problem) => toMessage(file.path, problem))];
    return { path: file.path, messages: messages.sort(comparePlaces), entry: file.entry };
  });
  const right = checked.flatMap(({ entry, messages }) => (entry && messages.length === 0 ? [entry] : []));
  return {
    files: checked.map(({ path, messages }) => ({ path, messages })),
    entries: right.filter((entry): entry is Entry => !("movedTo" in entry)),
    moved: right.filter((entry): entry is Moved => "movedTo" in entry),
    problems: checked.reduce((sum, { messages }) => sum + messages.length, 0),
  };
}
