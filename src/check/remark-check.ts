import type { Node } from "unist";
import type { VFile } from "vfile";
import { identifyPath } from "../source/identify-path.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import { check } from "./check.ts";
import type { CheckOptions, CheckResult } from "./check-result.ts";
import { rules as allRules } from "./rules/index.ts";

/** The files of one run of `remark`, as unified-engine gives them to a plugin. */
export interface RemarkFileSet {
  /** Call something once, when every file has been through its plugins. */
  use(completer: (set: RemarkFileSet) => undefined): unknown;
}

/** The files of a run that the plugin met, with the text that each had then. */
type Met = Map<VFile, SourceFile>;

const met = new WeakMap<RemarkFileSet, Met>();

/** Put what was found in the file it is about. What is about none of them, such as a file that is gone, goes to the first path. */
function addMessages({ files: checked }: CheckResult, files: Met): void {
  const byPath = new Map([...files].map(([file, { path }]) => [path, file]));
  const first = byPath.get([...byPath.keys()].sort()[0] ?? "");
  for (const { path, messages } of checked) {
    const file = byPath.get(path);
    for (const message of messages) {
      if (!file) message.reason = message.message = `${message.reason} (in ${path})`;
      (file ?? first)?.messages.push(message);
    }
  }
}

/** Check a file that has no others beside it: where its links lead cannot be known. */
function checkAlone(file: VFile, source: SourceFile, options: CheckOptions): void {
  const { exceptions, rules = allRules, ...facts } = options;
  const result = check([source], { ...facts, exceptions, rules: rules.filter(({ scope }) => scope === "entry") });
  addMessages({ ...result, files: result.files.slice(0, 1) }, new Map([[file, source]]));
}

/** Remember a file of a run; the first one asks for the check at the end. */
function remember(set: RemarkFileSet, file: VFile, source: SourceFile, options: CheckOptions): void {
  const files = met.get(set) ?? new Map();
  files.set(file, source);
  if (met.has(set)) return;
  met.set(set, files);
  set.use(() => {
    const [alone] = files.size === 1 ? files : [];
    if (alone) checkAlone(...alone, options);
    else
      addMessages(
        check(
          [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
          options,
        ),
        files,
      );
  });
}

/** Tell whether a file may be an entry: a README among them is none of our business. */
function isContent({ path, value }: SourceFile): boolean {
  const start = typeof value === "string" ? value.slice(0, 4) : new TextDecoder().decode(value.slice(0, 4));
  return identifyPath(path).kind !== undefined || start.startsWith("---");
}

/**
 * Check content as a plugin of unified, so that `remark data --use remedykit/check` and editors that run remark say what
 * `remedykit check` says. The links between files are checked when a run has more than one; the text and the tree stay as
 * they are.
 *
 * @example
 * const processor = unified().use(remarkParse).use(remarkCheck);
 * const file = new VFile({ path: "data/causes/cold.md", value: "Cold muscles" });
 * processor.runSync(processor.parse(file), file);
 * file.messages.map(({ ruleId }) => ruleId);
 * // => ["front-matter"]
 */
export function remarkCheck(options?: CheckOptions | null, fileSet?: RemarkFileSet) {
  return (_tree: Node, file: VFile): undefined => {
    const source = { path: file.path ?? "", value: file.value ?? "" };
    if (!isContent(source)) return;
    if (fileSet) remember(fileSet, file, source, options ?? {});
    else checkAlone(file, source, options ?? {});
  };
}
