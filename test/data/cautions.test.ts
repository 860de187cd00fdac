import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import type { Entry } from "../../src/schema/entry.ts";
import { cautionTable } from "./caution-table.ts";
import { tableRows } from "./table-rows.ts";

/** Everything that an entry says about harm, in the words of the table. */
function listGuards(entry: Entry): string[] {
  const texts = JSON.stringify(entry);
  return [
    ...("cautions" in entry ? entry.cautions.map(({ trait, level }) => `${trait}:${level}`) : []),
    ...("harms" in entry ? entry.harms.map(({ what }) => `harm:${what}`) : []),
    ...("interactions" in entry ? entry.interactions.map(({ medicine }) => `interaction:${medicine}`) : []),
    ...("disclaimers" in entry ? entry.disclaimers.map((id) => `disclaimer:${id}`) : []),
    ...("whoDecides" in entry ? [`decider:${entry.whoDecides}`] : []),
    ...("amount" in entry ? [`maximum:${entry.amount?.maximumPerDay ?? ""}`] : []),
    ...("stopIf" in entry ? entry.stopIf.map((sign) => `stop:${sign}`) : []),
    `text:${texts}`,
  ];
}

/** Cut `a:b c d:e` before each word with a colon. */
const listWanted = (cell: string) => cell.split(/ (?=[a-z0-9-]+:)/);

const cases = tableRows(cautionTable).flatMap((row) => {
  const [number = "", ids = "", wanted = ""] = row.split(" | ");
  return ids.split(" ").map((id) => [number, id, listWanted(wanted)] as const);
});

describe("the cautions", () => {
  test.each(cases)("of row %s stand on %s: %j", (_, id, wanted) => {
    const entry = catalog.entries.find((each) => each.id === id);
    const guards = entry ? listGuards(entry) : [];
    const missing = wanted.filter((want) => {
      const [field = "", value = ""] = [want.slice(0, want.indexOf(":")), want.slice(want.indexOf(":") + 1)];
      return !guards.some(
        (guard) =>
          guard === want ||
          (guard.startsWith(`${field}:`) &&
            field !== "decider" &&
            /^(?:harm|interaction|text|stop)$/.test(field) &&
            guard.includes(value)),
      );
    });
    expect(missing).toEqual([]);
  });

  test("come from 30 rows, none left out", () => {
    expect([...new Set(cases.map(([number]) => Number(number)))]).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
  });

  test("stand on every still stretch: ask first after an injury", () => {
    const bare = catalog.entries.filter(
      (entry) =>
        entry.kind === "stretch" &&
        entry.technique === "static" &&
        !entry.cautions.some(({ trait, level }) => trait === "recent-injury" && level === "ask-first"),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("are never on a clinician's treatment together with a dose or a how-to", () => {
    const told = catalog.entries.filter(
      (entry) =>
        entry.kind === "remedy" &&
        ["clinician-only", "research-only", "avoid"].includes(entry.whoDecides) &&
        (entry.amount !== undefined || entry.minutes !== undefined || entry.timesPerDay !== undefined),
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});
