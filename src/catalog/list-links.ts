import type { Entry } from "../schema/entry.ts";
import { isRecord } from "../schema/is-record.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { type LinkField, linkFields } from "./link-fields.ts";

/** A link from one entry to another: where it stands, the kind it must lead to, and the id. */
export interface Link {
  readonly path: readonly (string | number)[];
  readonly to: Kind | "any";
  readonly id: string;
}

/** Follow a field from its step `at` on, and add the links that it holds. */
function follow(value: unknown, field: LinkField, at: number, walked: Link["path"], found: Link[]): void {
  const { path, to } = field;
  const step = path[at];
  if (step === undefined) {
    if (typeof value === "string") found.push({ path: walked, to, id: value });
  } else if (step !== "*") {
    if (isRecord(value) && Object.hasOwn(value, step)) {
      follow(value[step], field, at + 1, [...walked, step], found);
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) follow(item, field, at + 1, [...walked, index], found);
  }
}

/** List the links in the fields of an entry of a kind, whether they were checked or not. */
export function listLinksIn(kind: Kind, fields: unknown): Link[] {
  const found: Link[] = [];
  for (const field of linkFields[kind]) follow(fields, field, 0, [], found);
  return found;
}

/** List the links from an entry to others, in the order of its fields. */
export function listLinks(entry: Entry): Link[] {
  return listLinksIn(entry.kind, entry);
}
