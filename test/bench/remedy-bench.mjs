import { deepStrictEqual } from "node:assert";
import { createCatalog, findRemedies } from "../../dist/query.js";
import { remedySchema } from "../../dist/schema.js";
import { compare } from "./compare.mjs";
import { makeEntries, makeVocabulary } from "./make-entries.mjs";
import { makeAnswer } from "./query-contenders.mjs";
import { gatherFamily } from "./question.mjs";
import { reportTimes } from "./report.mjs";

const question = {
  condition: "pregnancy-leg-cramps",
  goal: "ease-after",
  moment: "at-night",
  whoDecides: { not: ["clinician-only"] },
};

/** Make the filter that somebody would write, without what nobody should use. */
function createMatch(vocabulary) {
  const family = gatherFamily(vocabulary, question.condition);
  const unfit = ["avoid", "research-only", "clinician-only"];
  return ({ goals, moments, whoDecides, conditions, evidence }) =>
    goals.includes("ease-after") &&
    moments.includes("at-night") &&
    !unfit.includes(whoDecides) &&
    conditions.some((id) => family.has(id)) &&
    evidence.every(({ effect }) => effect !== "harm-outweighs");
}

/** Ask 10 000 remedies, as the stretches are asked in the part `query`. */
export function bench() {
  const vocabulary = makeVocabulary();
  const made = makeEntries(10_000, "remedy");
  for (const entry of made.slice(0, 100)) remedySchema.parse(entry);
  const catalog = createCatalog([...vocabulary, ...made]);
  const remedies = catalog.entries.filter(({ kind }) => kind === "remedy");
  const isMatch = createMatch(vocabulary);
  const find = () => remedies.filter(isMatch);
  const { items } = findRemedies(catalog, question);
  deepStrictEqual(
    items.map(({ remedy }) => remedy.id).sort(),
    find()
      .map(({ id }) => id)
      .sort(),
  );
  const times = compare({
    remedykit: () => makeAnswer(findRemedies(catalog, question)),
    "Array.filter": find,
    "Array.filter again (A/A)": find,
  });
  return reportTimes(`10 000 remedies, ${items.length} found: three facets and an exclusion`, times, "remedykit");
}
