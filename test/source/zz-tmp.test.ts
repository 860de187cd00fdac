import fc from "fast-check";
import { test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { bodySections } from "../../src/schema/body-sections.ts";
import type { Entry } from "../../src/schema/entry.ts";
import { kindFolders } from "../../src/schema/vocabulary/kind.ts";
import { fixEntry } from "../../src/source/fix-entry.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { choices, messyText } from "./messy-text.ts";
const entries: readonly Entry[] = catalog.entries.filter((e) => ["equipment", "red-flag", "remedy", "stretch"].includes(e.kind));
test("x", () => {
  let shown = 0, bad = 0, n = 0;
  for (const [entry, numbers] of fc.sample(fc.tuple(fc.constantFrom(...entries), choices), 120)) {
    const path = `data/${kindFolders[entry.kind]}/${entry.id}.md`;
    const elsewhere = ["kind", "id", ...bodySections[entry.kind].map(({ field }) => field)];
    const messy = messyText(entry, Object.fromEntries(Object.entries(entry).filter(([name]) => !elsewhere.includes(name))), numbers);
    const one = fixEntry({ path, value: messy });
    const two = one && fixEntry({ path, value: one.text });
    const problems = parseEntry({ path, value: one?.text ?? messy }).problems;
    n++;
    if (!one || two || problems.length) { bad++; if (shown++ < 1) { console.log("MESSY\n" + messy.slice(0, 1500) + "\nONE\n" + one?.text.slice(0,1500) + "\nTWO\n" + two?.text.slice(0,1500), problems.map(p => p.found + p.place.start.line)); } }
  }
  console.log(n, bad);
});
