import { isId } from "../schema/is-id.ts";
import { type Kind, kindFolders, kinds } from "../schema/vocabulary/kind.ts";
import { didYouMean } from "../words/find-nearest.ts";
import { quote } from "../words/quote.ts";
import { suggestId } from "./explain-id.ts";
import { fileStart } from "./file-start.ts";
import type { Problem } from "./problem.ts";

/** What a path says about an entry: its kind from the folder, its id from the file name. */
export interface Identity {
  readonly kind?: Kind;
  readonly id?: string;
  readonly problems: readonly Problem[];
}

const kindByFolder: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kindFolders[kind], kind]));

/** Read the kind and the id of an entry from its path, such as `data/stretches/wall-calf-stretch.md`. */
export function identifyPath(path: string): Identity {
  const [file = "", folder = ""] = path.split(/[\\/]/).reverse();
  const kind = kindByFolder.get(folder);
  const id = file.replace(/\.md$/, "");
  const problems: Problem[] = [];
  if (!kind) {
    const folders = Object.values(kindFolders);
    problems.push({
      rule: "known-folder",
      place: fileStart,
      found: folder === "" ? "file without a folder" : `folder ${quote(folder)}`,
      expected: "a folder that is named after a kind",
      advice: didYouMean(folder, folders) ?? "move the file into one of them",
      note: `The folders are ${folders.join(", ")}.`,
      candidates: folders,
    });
  }
  if (!file.endsWith(".md") || !isId(id)) {
    const [name = ""] = file.split(".", 1);
    const meant = suggestId(name);
    problems.push({
      rule: "id-as-file-name",
      place: fileStart,
      found: `file name ${quote(file)}`,
      expected: "small letters, digits and single hyphens before `.md`, a letter first",
      advice: meant ? `rename it to ${quote(`${meant}.md`)}` : "rename the file",
    });
  }
  return { ...(kind && { kind }), ...(problems.length === 0 && { id }), problems };
}
