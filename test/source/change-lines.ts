import { type GoodPath, goodFiles } from "./good-files.ts";

/** The text of a good file with some lines, counted from 1, written anew. Undefined takes a line away. */
export function changeLines(path: GoodPath, lines: Readonly<Record<number, string | undefined>> = {}): string {
  return goodFiles[path]
    .split("\n")
    .flatMap((line, index) => {
      const changed = index + 1 in lines ? lines[index + 1] : line;
      return changed === undefined ? [] : [changed];
    })
    .join("\n");
}
