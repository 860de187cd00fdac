import { certainties, effects, rankForGoal } from "../../dist/query.js";

const placesOf = { "in-bed": ["in-bed", "cannot-stand"], sitting: ["cannot-stand"] };

/** List the values by which a menu of filters finds a stretch, for each part. */
function createValues(vocabulary, familyOf, goal) {
  const families = new Map(vocabulary.map(({ id }) => [id, [...familyOf(id)]]));
  const gather = (ids) => (ids.length === 1 ? families.get(ids[0]) : new Set(ids.flatMap((id) => families.get(id))));
  const things = vocabulary.filter(({ kind }) => kind === "equipment").map(({ id }) => id);
  const fitsAll = ["none", ...things];
  const rank = ({ evidence }) => rankForGoal(evidence, goal);
  return {
    // No remedy stands between a cause and these stretches.
    cause: () => [],
    condition: ({ conditions }) => gather(conditions),
    muscle: ({ targets }) => gather(targets.map(({ muscle }) => muscle)),
    position: ({ position }) => [position],
    place: ({ position }) => placesOf[position] ?? [],
    technique: ({ technique }) => [technique],
    equipment: ({ equipment: needs }) => (needs.length === 0 ? fitsAll : needs.length === 1 ? needs : []),
    goal: ({ goals }) => goals,
    moment: ({ moments }) => moments,
    effect: (stretch) => [effects[Math.floor(rank(stretch) / certainties.length)]],
    certaintyAtLeast: (stretch) => certainties.slice(rank(stretch) % certainties.length),
    whoDecides: () => ["self-care"],
  };
}

/**
 * Make a function that counts for each part and value what would be found if the part asked for that value: a filter for
 * each part that is asked, one for all the others, and a `Map` for each part.
 *
 * @param conditions - the conditions of the question, by part.
 */
export function createCount(stretches, conditions, { vocabulary, familyOf, goal }) {
  const asked = Object.entries(conditions);
  const valuesOf = createValues(vocabulary, familyOf, goal);
  return () => {
    const whole = stretches.filter((stretch) => asked.every(([, meets]) => meets(stretch)));
    return Object.entries(valuesOf).map(([part, listValues]) => {
      const rest = asked.filter(([name]) => name !== part);
      const found =
        part in conditions ? stretches.filter((stretch) => rest.every(([, meets]) => meets(stretch))) : whole;
      const counts = new Map();
      for (const stretch of found) {
        for (const value of listValues(stretch)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [part, counts];
    });
  };
}
