import { deepStrictEqual } from "node:assert";
import { countByPart, countItems, createCatalog, findStretches } from "../../dist/query.js";
import { stretchSchema } from "../../dist/schema.js";
import { facetPeers } from "./facet-peers.mjs";
import { makeEntries, makeVocabulary } from "./make-entries.mjs";
import { gatherFamily, question, questionAnew } from "./question.mjs";

/** Make a catalog of stretches, with the stretches as the array that others walk. */
export function makeContent(count) {
  const vocabulary = makeVocabulary();
  const entries = makeEntries(count);
  for (const entry of entries.slice(0, 100)) stretchSchema.parse(entry);
  const catalog = createCatalog([...vocabulary, ...entries]);
  return { vocabulary, catalog, stretches: catalog.entries.filter(({ kind }) => kind === "stretch") };
}

/** Have all of an answer made: an item is a plain object, and nothing of it is put off. */
export function makeAnswer({ careFirst, items, withheld, count }) {
  return careFirst.length + items.length + withheld.length + count;
}

const idsOf = (list) => list.map(({ id }) => id);

/** Make the peers ready, and see that each finds what `Array.filter` finds. */
export function preparePeers({ stretches, vocabulary }, naive) {
  const asked = {
    muscles: [...gatherFamily(vocabulary, question.muscle)],
    goal: question.goal,
    moment: question.moment,
    notPosition: "standing",
  };
  const expected = idsOf(naive.find()).sort();
  const peers = Object.entries(facetPeers).map(([name, prepare]) => [name, prepare(stretches, asked)]);
  for (const [name, ask] of peers) deepStrictEqual(idsOf(ask()).sort(), expected, `${name} finds something else`);
  return Object.fromEntries(peers);
}

/** See that ours gives what `Array.filter` gives: the same ids in the documented order, the same reasons and counts. */
function requireAlike(catalog, naive) {
  const { items, count, withheld, careFirst } = findStretches(catalog, question);
  const sorted = naive.sorted();
  deepStrictEqual(idsOf(items.map(({ stretch }) => stretch)), idsOf(sorted));
  deepStrictEqual([count, withheld, careFirst.length > 0], [sorted.length, [], true]);
  const first = findStretches(catalog, { ...question, limit: 20 });
  deepStrictEqual(
    first.items.map(({ stretch, because }) => ({ id: stretch.id, because })),
    naive.first().map(({ stretch, because }) => ({ id: stretch.id, because })),
  );
  deepStrictEqual([first.count, countItems(catalog, "stretch", question)], [count, count]);
  const counted = countByPart(catalog, "stretch", question);
  for (const [part, counts] of naive.countByPart()) {
    deepStrictEqual(new Map([...counted[part]].filter(([, found]) => found > 0)), counts, part);
  }
}

/** Make the items of an answer and nothing else: no answer can take less than that. */
function copyItems({ items }) {
  return items.map(({ stretch, because, cautions, evidence, headline, verdict, reasons, unanswered }) => {
    return { stretch, because, cautions, evidence, headline, verdict, reasons, unanswered };
  });
}

/** List what is asked of a catalog, each with what we and what `Array.filter` do for it. */
export function prepareTasks({ catalog }, naive) {
  requireAlike(catalog, naive);
  const answer = findStretches(catalog, questionAnew);
  const items = () => copyItems(answer);
  return {
    whole: { ours: () => makeAnswer(findStretches(catalog, questionAnew)), naive: naive.find, items },
    again: { ours: () => makeAnswer(findStretches(catalog, question)), naive: naive.find },
    first: { ours: () => makeAnswer(findStretches(catalog, { ...question, limit: 20 })), naive: naive.first },
    count: { ours: () => countItems(catalog, "stretch", question), naive: naive.count },
    counts: { ours: () => countByPart(catalog, "stretch", question), naive: naive.countByPart },
  };
}
