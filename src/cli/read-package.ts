import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../schema/is-record.ts";
import { versionPattern } from "./option-values.ts";

/** What a package says about itself. */
export interface PackageFacts {
  readonly version: string;
  readonly license: string;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Read version and licence of the package in a folder; `0.0.0` and `UNLICENSED` where there is none. */
export function readPackage(folder: string): PackageFacts {
  const data = readJson(join(folder, "package.json"));
  const { version, license } = isRecord(data) ? data : {};
  return {
    version: typeof version === "string" && versionPattern.test(version) ? version : "0.0.0",
    license: typeof license === "string" ? license : "UNLICENSED",
  };
}
