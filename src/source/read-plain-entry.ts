import { bodySections } from "../schema/body-sections.ts";
import { type Entry, schemaByKind } from "../schema/entry.ts";
import { isRecord } from "../schema/is-record.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { readPlainBody } from "./read-plain-body.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import type { Halves } from "./split-front-matter.ts";

/** An entry that is right, with its fields as they were read. */
export interface PlainEntry {
  readonly entry: Entry;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How many entries of a kind were read. A schema that is compiled pays off from some 20 entries on. */
const counts = new Map<Kind, number>();
const fewest = 20;

function isRare(kind: Kind): boolean {
  const count = (counts.get(kind) ?? 0) + 1;
  if (count <= fewest) counts.set(kind, count);
  return count <= fewest;
}

/**
 * Read a file that is plain and right, as nearly all are, without the parsers that know places. They are some 10 times
 * slower, and a place is needed only where something is wrong.
 *
 * @returns the entry, or undefined where the file is not plain or not right.
 */
export function readPlainEntry({ frontMatter, body }: Halves, kind: Kind, id: string): PlainEntry | undefined {
  const data = readPlainYaml(frontMatter);
  if (!isRecord(data)) return undefined;
  const inBody = readPlainBody(body, kind);
  if (inBody === undefined) return undefined;
  const given = ["kind", "id", ...bodySections[kind].map(({ field }) => field)];
  if (given.some((name) => Object.hasOwn(data, name))) return undefined;
  if (bodySections[kind].some(({ field, required }) => required && !inBody[field])) return undefined;
  const fields = Object.assign(data, inBody, { kind, id });
  const { data: entry } = schemaByKind[kind].safeParse(fields, { jitless: isRare(kind) });
  return entry && { entry, fields };
}
