import { relative } from "node:path";
import type { Terminal } from "./terminal.ts";

/** Find where the package lies, as seen from the folder that a person is in; empty where it is that folder. */
export function findPackageFolder({ cwd, packageFolder }: Pick<Terminal, "cwd" | "packageFolder">): string {
  return relative(cwd, packageFolder ?? cwd);
}
