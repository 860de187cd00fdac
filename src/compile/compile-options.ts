import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";

/** How content is compiled. */
export interface CompileOptions {
  /** The version of the content. */
  readonly version: string;
  /** The licence of the content, as an SPDX identifier. */
  readonly license: string;
  /** `ts`: TypeScript modules. `js`: JavaScript modules with type declarations beside them. */
  readonly format: "ts" | "js";
  /** Where the modules import `createCatalog` and the types from. */
  readonly importFrom: string;
}

/** What is compiled: checked entries and ids that were changed. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly moved: readonly Moved[];
}
