import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Tells of every change in some content folders, until it is closed. */
export interface WatchedFolders {
  close(): void;
}

/**
 * Watch content folders and the folders of the kinds in them, and single files elsewhere. Each folder is watched by itself: that costs one watch a
 * folder, where a recursive one costs one a file on Linux.
 *
 * @param onChange Called with the whole path of what changed, was added or is gone.
 */
export async function watchFolders(
  roots: readonly string[],
  files: readonly string[],
  onChange: (path: string) => void,
): Promise<WatchedFolders> {
  const watchers = new Map<string, FSWatcher>();
  const stop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const start = (folder: string, onName: (name: string) => void) => {
    stop(folder);
    const watcher = watch(folder, (_, name) => onName(name ?? ""));
    watcher.on("error", () => stop(folder));
    watchers.set(folder, watcher);
  };
  const startInner = (folder: string) => start(folder, (name) => onChange(join(folder, name)));
  for (const root of roots) {
    start(root, (name) => {
      const path = join(root, name);
      // The folder of a kind may have come, gone or been replaced.
      void readdir(path).then(
        () => startInner(path),
        () => stop(path),
      );
      onChange(path);
    });
    for (const entry of await readdir(root, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith(".")) startInner(join(root, entry.name));
    }
  }
  for (const file of files) {
    const folder = dirname(file);
    if (watchers.has(folder)) continue;
    start(folder, (name) => {
      if (name === basename(file)) onChange(file);
    });
  }
  return {
    close() {
      for (const folder of [...watchers.keys()]) stop(folder);
    },
  };
}
