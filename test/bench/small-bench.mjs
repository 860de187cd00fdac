import { deepStrictEqual } from "node:assert";
import { countItems, findStretches } from "../../dist/query.js";
import { compare } from "./compare.mjs";
import { makeAnswer, makeContent } from "./query-contenders.mjs";
import { createCheck, formatNumber, formatRatio, printTable } from "./report.mjs";
import { listSmallQuestions } from "./small-questions.mjs";

const lowest = (rows) => rows.reduce((low, row) => (row.ratio < low.ratio ? row : low));

/**
 * Ask a catalog of 100 entries many things: whole answers and counts, each against `Array.filter`. An answer to a page is
 * made anew each time, so it tells what the first time costs.
 */
export function benchSmall() {
  const { catalog, stretches, vocabulary } = makeContent(100);
  const rows = listSmallQuestions(vocabulary).map(({ name, facets = 1, asked, isMatch }) => {
    const { items } = findStretches(catalog, asked);
    const expected = stretches.filter(isMatch).map(({ id }) => id);
    deepStrictEqual(items.map(({ stretch }) => stretch.id).sort(), expected.sort(), name);
    const asAnew = { ...asked, skip: 0 };
    const { naive, answer, anew, count } = compare(
      {
        naive: () => stretches.filter(isMatch),
        answer: () => makeAnswer(findStretches(catalog, asked)),
        anew: () => makeAnswer(findStretches(catalog, asAnew)),
        count: () => countItems(catalog, "stretch", asked),
      },
      21,
    );
    return { name, facets, found: items.length, naive, answer, anew, count, ratio: naive / answer };
  });
  printTable(
    "100 entries: questions",
    ["", "found", "Array.filter, µs", "asked again, µs", "× ours", "asked anew, µs", "× ours", "count, µs", "× ours"],
    rows.map(({ name, found, naive, answer, anew, count, ratio }) => [
      name,
      String(found),
      ...[naive, answer].map(formatNumber),
      formatRatio(ratio),
      formatNumber(anew),
      formatRatio(naive / anew),
      formatNumber(count),
      formatRatio(naive / count),
    ]),
  );
  const worst = lowest(rows);
  const anew = rows.map((row) => ({ ...row, ratio: row.naive / row.anew }));
  const worstAnew = lowest(anew);
  const worstFacet = lowest(rows.filter(({ facets }) => facets === 1));
  return [
    createCheck(
      `100 entries: whole answer asked again, worst of ${rows.length} questions (${worst.name})`,
      worst.ratio,
      {
        least: 1,
      },
    ),
    createCheck(
      `100 entries: whole answer asked anew, worst of ${rows.length} questions (${worstAnew.name})`,
      worstAnew.ratio,
      {
        least: 1,
      },
    ),
    createCheck(`100 entries: whole answer asked again, worst single facet (${worstFacet.name})`, worstFacet.ratio, {
      least: 5,
    }),
  ];
}
