import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Write files into a folder, each whole or not at all, and name each one as it is written. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  onWritten: (name: string) => void,
): Promise<void> {
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
    onWritten(name);
  }
}
