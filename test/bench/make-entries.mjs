import { readFileSync } from "node:fs";

const { entries: real } = JSON.parse(readFileSync(new URL("../../dist/data.json", import.meta.url), "utf8"));
const wordsOf = (text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const words = real.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf));
const summaries = real.flatMap(({ summary }) => summary ?? []);

/** Draw numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function createDraw(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gather the fields of entries, each with all the values that it has there. */
function gatherFields(entries) {
  const fields = new Set(entries.flatMap((entry) => Object.keys(entry)));
  const valuesOf = (field) => entries.flatMap((entry) => (field in entry ? [entry[field]] : []));
  return Object.fromEntries([...fields].map((field) => [field, valuesOf(field)]));
}

const idOf = (kind, index) => `${kind}-${String(index).padStart(6, "0")}`;

/**
 * Make entries of a kind from parts of the real ones: one of them says which fields there are, and each field takes the
 * value of another. So sizes and frequencies are those of the real content. The entries are read from JSON text, as
 * content is.
 */
export function makeEntries(count, kind = "stretch") {
  const draw = createDraw(count);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const shapes = real.filter((entry) => entry.kind === kind);
  const taken = gatherFields(shapes);
  // A version leads to an entry before, so that no way leads back.
  const link = (index) => (index === 0 ? undefined : idOf(kind, Math.floor(draw() * index)));
  const own = {
    name: () => `${pick(words)} ${pick(words)} ${pick(words)}`,
    summary: () => pick(summaries),
    stretches: () => [],
    ...{ easier: link, harder: link, inBed: link, seated: link },
  };
  return Array.from({ length: count }, (_, index) => {
    const entry = {};
    for (const field of Object.keys(pick(shapes))) {
      entry[field] = field === "id" ? idOf(kind, index) : (own[field]?.(index) ?? pick(taken[field]));
    }
    return JSON.parse(JSON.stringify(entry));
  });
}

/** Make the entries that stretches and remedies link to: what the real catalog has of each kind, and 12 causes. */
export function makeVocabulary() {
  const kinds = ["reference", "disclaimer", "muscle", "equipment", "condition", "red-flag"];
  const causes = real.filter(({ kind }) => kind === "cause").slice(0, 12);
  return JSON.parse(JSON.stringify([...real.filter(({ kind }) => kinds.includes(kind)), ...causes]));
}
