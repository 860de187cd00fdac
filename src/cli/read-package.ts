import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { versionPattern } from "./option-values.ts";

const packageSchema = z.object({
  version: z.string().regex(versionPattern).catch("0.0.0"),
  license: z.string().catch("UNLICENSED"),
});

/** What a package says about itself. */
export type PackageFacts = z.infer<typeof packageSchema>;

/** Read version and licence of the package in a folder; `0.0.0` and `UNLICENSED` where there is none. */
export async function readPackage(folder: string): Promise<PackageFacts> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  try {
    return packageSchema.parse(JSON.parse(text));
  } catch {
    return packageSchema.parse({});
  }
}
