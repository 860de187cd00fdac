import { create, insertMultiple, search } from "@orama/orama";
import Database from "better-sqlite3";
import itemsjs from "itemsjs";
import { Query } from "mingo";
import sift from "sift";

/** What the peers that build an index of their own are given of a stretch. */
const toDocument = ({ id, targets, goals, moments, position }) => ({
  id,
  muscles: targets.map(({ muscle }) => muscle),
  goals: [...goals],
  moments: [...moments],
  position,
});

/** The question in the language of MongoDB. */
const toMongo = ({ muscles, goal, moment, notPosition }) => ({
  position: { $ne: notPosition },
  goals: goal,
  moments: moment,
  "targets.muscle": { $in: muscles },
});

function prepareOrama(stretches, { muscles, goal, moment, notPosition }) {
  const db = create({ schema: { muscles: "enum[]", goals: "enum[]", moments: "enum[]", position: "enum" } });
  insertMultiple(db, stretches.map(toDocument), stretches.length);
  const where = {
    muscles: { containsAny: muscles },
    goals: { containsAll: [goal] },
    moments: { containsAll: [moment] },
    position: { nin: [notPosition] },
  };
  return () => search(db, { term: "", where, limit: stretches.length }).hits;
}

/** Its `not_filters` beside `filters` finds nothing at all (2.4.4), so the exclusion is a filter over its answer. */
function prepareItemsjs(stretches, { muscles, goal, moment, notPosition }) {
  const engine = itemsjs(stretches.map(toDocument), {
    native_search_enabled: false,
    aggregations: { muscles: { conjunction: false }, goals: {}, moments: {} },
  });
  const input = { per_page: stretches.length, filters: { muscles, goals: [goal], moments: [moment] } };
  return () => engine.search(input).data.items.filter(({ position }) => position !== notPosition);
}

/** Tables of values with an index both ways. Of several ways to ask, this was among the quickest at each size. */
function prepareSqlite(stretches, { muscles, goal, moment, notPosition }) {
  const db = new Database(":memory:");
  const parts = { muscle: "muscles", goal: "goals", moment: "moments" };
  db.exec("CREATE TABLE stretch (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, position TEXT NOT NULL)");
  for (const part of Object.keys(parts)) {
    db.exec(`CREATE TABLE by_${part} (value TEXT, n INTEGER, PRIMARY KEY (value, n)) WITHOUT ROWID;
      CREATE UNIQUE INDEX ${part}_of ON by_${part} (n, value)`);
  }
  db.transaction(() => {
    const insert = db.prepare("INSERT INTO stretch VALUES (?, ?, ?)");
    const documents = stretches.map(toDocument);
    for (const [n, { id, position }] of documents.entries()) insert.run(n, id, position);
    for (const [part, field] of Object.entries(parts)) {
      const insertValue = db.prepare(`INSERT OR IGNORE INTO by_${part} VALUES (?, ?)`);
      for (const [n, document] of documents.entries()) for (const value of document[field]) insertValue.run(value, n);
    }
  })();
  db.exec("ANALYZE");
  const select = db.prepare(`SELECT n FROM by_goal AS found WHERE value = ?
    AND EXISTS (SELECT 1 FROM by_moment AS each WHERE each.n = found.n AND value = ?)
    AND EXISTS (SELECT 1 FROM by_muscle AS each WHERE each.n = found.n AND value IN (${muscles.map(() => "?").join()}))
    AND (SELECT position FROM stretch WHERE stretch.n = found.n) <> ?`);
  const values = [goal, moment, ...muscles, notPosition];
  return () =>
    select
      .pluck()
      .all(values)
      .map((n) => stretches[n]);
}

/**
 * The peers of a question, each asked in its quickest sensible way. A peer takes the stretches and the question, and
 * gives a function that answers it.
 */
export const facetPeers = {
  sift: (stretches, asked) => {
    const matches = sift(toMongo(asked));
    return () => stretches.filter(matches);
  },
  mingo: (stretches, asked) => {
    const query = new Query(toMongo(asked));
    return () => query.find(stretches).all();
  },
  "@orama/orama": prepareOrama,
  itemsjs: prepareItemsjs,
  "SQLite (better-sqlite3)": prepareSqlite,
};
