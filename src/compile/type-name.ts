import type { Kind } from "../schema/vocabulary/kind.ts";

/** Turn a kind into the name of its type: `red-flag` → `RedFlag`. */
export function typeName(kind: Kind): string {
  return kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
