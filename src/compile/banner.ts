import type { CompileOptions } from "./compile-options.ts";

/** Say where the words come from, at the top of every compiled file. */
export function banner({ license }: CompileOptions): string {
  return `/*! Made by \`remedykit build\` from a content folder: change the content, not this file. Content licence: ${license}. */`;
}
