import type { Catalog } from "../../src/catalog/catalog.ts";

/** What is asked in one part of a question, in any of its shapes. */
export type AnyAsked =
  | string
  | readonly string[]
  | {
      readonly any?: readonly string[] | undefined;
      readonly all?: readonly string[] | undefined;
      readonly not?: readonly string[] | undefined;
    };

/** Follow an id to what it was changed to. */
export function today(catalog: Catalog, id: string): string {
  const next = catalog.moved.find((each) => each.id === id)?.movedTo;
  return next === undefined ? id : today(catalog, next);
}

/** Follow an id to the larger things that it belongs to, as `broader` and `group` say. */
function climb(catalog: Catalog, id: string, way: readonly string[] = []): readonly string[] {
  if (way.includes(id)) return way;
  const entry = catalog.entries.find((each) => each.id === id);
  const next = entry?.kind === "condition" ? entry.broader : entry?.kind === "muscle" ? entry.group : undefined;
  return next === undefined ? [...way, id] : climb(catalog, next, [...way, id]);
}

/** Tell whether an id is another, or a form or part of it. */
export function isFormOf(catalog: Catalog, id: string, whole: string): boolean {
  return climb(catalog, id).includes(whole);
}

/** Tell whether one of two ids is the other, or a form or part of it. Written without the code under test. */
export function isRelated(catalog: Catalog, a: string, b: string): boolean {
  return climb(catalog, a).includes(b) || climb(catalog, b).includes(a);
}

/** Spell out what is asked in a part: any of these, all of these, none of these. */
export function spellOut(asked: AnyAsked) {
  if (typeof asked === "string") return { any: [asked], all: [], not: [] };
  if ("length" in asked) return { any: asked, all: [], not: [] };
  return { any: asked.any ?? [], all: asked.all ?? [], not: asked.not ?? [] };
}

/** Tell whether nothing was asked, or what was asked is among the values that an entry has. */
export function meets(
  asked: AnyAsked | undefined,
  hasValue: (value: string) => boolean,
  isRuledOut = hasValue,
): boolean {
  if (asked === undefined) return true;
  const { any, all, not } = spellOut(asked);
  return (any.length === 0 || any.some(hasValue)) && all.every(hasValue) && !not.some(isRuledOut);
}
