import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { linkFields } from "./link-fields.ts";

/** A link from one entry to another: where it stands, the kind it must lead to, and the id. */
export interface Link {
  readonly path: readonly (string | number)[];
  readonly to: Kind | "any";
  readonly id: string;
}

function follow(value: unknown, path: readonly string[], walked: readonly (string | number)[]): Omit<Link, "to">[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === "string" ? [{ path: walked, id: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step !== "*") return follow(Object.getOwnPropertyDescriptor(value, step)?.value, rest, [...walked, step]);
  return Array.isArray(value) ? value.flatMap((item, index) => follow(item, rest, [...walked, index])) : [];
}

/** List the links in the fields of an entry of a kind, whether they were checked or not. */
export function listLinksIn(kind: Kind, fields: unknown): Link[] {
  return linkFields[kind].flatMap(({ path, to }) => follow(fields, path, []).map((link) => ({ ...link, to })));
}

/** List the links from an entry to others, in the order of its fields. */
export function listLinks(entry: Entry): Link[] {
  return listLinksIn(entry.kind, entry);
}
