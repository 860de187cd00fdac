import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { quote } from "../words/quote.ts";
import { UsageError } from "./usage-error.ts";

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
    await rename(`${path}.part`, path).catch(async (error: unknown) => {
      await rm(`${path}.part`, { force: true });
      const isFolder = await stat(path).then(
        (facts) => facts.isDirectory(),
        () => false,
      );
      throw isFolder ? new UsageError(`Unexpected folder ${quote(name)}, expected a file to write to`) : error;
    });
    onWritten(name);
  }
}
