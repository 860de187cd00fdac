import { deepStrictEqual } from "node:assert";
import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { catalog, findRemedies, findStretches, listEntries } from "../../dist/index.js";
import { buildGuide, renderHtml, renderMarkdown } from "../../dist/render.js";
import { compareColdStarts } from "./cold-start.mjs";
import { compare } from "./compare.mjs";
import { makePlan } from "./plan-model.mjs";

function print(title, times, baseline, unit) {
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(times)) {
    const ratio = (times[baseline] / time).toFixed(2);
    console.log(`  ${name.padEnd(44)} ${time.toFixed(2).padStart(10)} ${unit}   ${baseline} / this = ${ratio}`);
  }
}

const { entries } = catalog;
const nights = ["night-leg-cramps", "leg-cramps"];
const question = { condition: "night-leg-cramps", goal: "prevent", moment: "before-bed" };
const filterRemedies = () =>
  entries.filter(
    (entry) =>
      entry.kind === "remedy" &&
      entry.whoDecides !== "avoid" &&
      entry.conditions.some((id) => nights.includes(id)) &&
      entry.goals.includes("prevent") &&
      entry.moments.includes("before-bed"),
  );
deepStrictEqual(
  findRemedies(catalog, question).items.map(({ remedy }) => remedy),
  filterRemedies(),
);
print(
  `Query: three parts over ${entries.length} entries, ${filterRemedies().length} found`,
  compare({
    "Array.filter": filterRemedies,
    "findRemedies, with reasons and red flags": () => findRemedies(catalog, question),
    "findStretches, with reasons and red flags": () =>
      findStretches(catalog, { muscle: "calf-muscles", goal: "prevent" }),
    "Array.filter again (A/A)": filterRemedies,
  }),
  "Array.filter",
  "µs",
);

const plainRoute = unified().use(remarkParse).use(remarkHtml);
for (const { id } of listEntries(catalog, "guide")) {
  const guide = buildGuide(catalog, id);
  const markdown = renderMarkdown(guide);
  print(
    `Guide ${id}: ${markdown.split(/\s+/).length} words`,
    compare(
      {
        "remark-parse + remark-html": () => String(plainRoute.processSync(markdown)),
        renderHtml: () => renderHtml(guide),
        "buildGuide + renderHtml": () => renderHtml(buildGuide(catalog, id)),
        renderMarkdown: () => renderMarkdown(guide),
      },
      11,
    ),
    "remark-parse + remark-html",
    "µs",
  );
}

const { plan, solve, worthOf } = makePlan();
const [planned, solved] = [worthOf(plan()), Math.round(solve().result)];
if (planned !== solved) throw new Error(`The plan is worth ${planned}, the solver's ${solved}`);
print(
  `A routine of 15 minutes from 50 stretches with 3 doses each, the same best plan (${planned})`,
  compare({ "yalps, the model ready": solve, planRoutine: plan }, 11),
  "yalps, the model ready",
  "µs",
);

const at = (path) => new URL(path, import.meta.url).href;
print(
  "Cold start: CPU time of a Node process, 41 pairs",
  compareColdStarts({
    empty: "",
    "empty-again": "",
    remedykit: at("../../dist/index.js"),
    "remedykit-query": at("../../dist/query.js"),
    "remedykit-render": at("../../dist/render.js"),
    "remedykit-search-answer": [at("../../dist/search.js"), 'loaded.search("potasium");'],
    zod: at("../../node_modules/zod/index.js"),
  }),
  "empty",
  "ms",
);
