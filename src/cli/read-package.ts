import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "../catalog/is-record.ts";
import { versionPattern } from "./option-values.ts";

/** What a package says about itself. */
export interface PackageFacts {
  readonly version: string;
  readonly license: string;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Read version and licence of the package in a folder; `0.0.0` and `UNLICENSED` where there is none. */
export async function readPackage(folder: string): Promise<PackageFacts> {
  const data = parse(await readFile(join(folder, "package.json"), "utf8").catch(() => "{}"));
  const { version, license } = isRecord(data) ? data : {};
  return {
    version: typeof version === "string" && versionPattern.test(version) ? version : "0.0.0",
    license: typeof license === "string" ? license : "UNLICENSED",
  };
}
