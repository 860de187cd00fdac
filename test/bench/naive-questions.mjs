import { rankForGoal } from "../../dist/query.js";
import { createCount } from "./naive-counts.mjs";
import { gatherFamily, question } from "./question.mjs";

const { muscle: asked, goal, moment } = question;

/** Put what is known about the goal first, then go by id. */
function sortFound(stretches) {
  const ranked = stretches.map((stretch) => ({ stretch, rank: rankForGoal(stretch.evidence, goal) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.stretch.id < b.stretch.id ? -1 : 1));
  return ranked.map(({ stretch }) => stretch);
}

/** Answer the question as somebody would who has the stretches in an array and nothing else. */
export function createNaive(stretches, vocabulary) {
  const familyOf = (id) => gatherFamily(vocabulary, id);
  const family = familyOf(asked);
  // The cheap ones stand first, which makes the filter quick.
  const conditions = {
    position: ({ position }) => position !== "standing",
    goal: ({ goals }) => goals.includes(goal),
    moment: ({ moments }) => moments.includes(moment),
    muscle: ({ targets }) => targets.some(({ muscle }) => family.has(muscle)),
  };
  const find = () =>
    stretches.filter(
      ({ position, goals, moments, targets }) =>
        position !== "standing" &&
        goals.includes(goal) &&
        moments.includes(moment) &&
        targets.some(({ muscle }) => family.has(muscle)),
    );
  const tell = (stretch) => {
    const muscles = stretch.targets.map(({ muscle }) => muscle);
    const matched = muscles.includes(asked) ? asked : muscles.find((id) => family.has(id));
    const because = [
      { part: "muscle", asked, matched },
      { part: "goal", asked: goal, matched: goal },
      { part: "moment", asked: moment, matched: moment },
    ];
    return { stretch, because };
  };
  return {
    find,
    sorted: () => sortFound(find()),
    first: () => sortFound(find()).slice(0, 20).map(tell),
    count: () => find().length,
    countByPart: createCount(stretches, conditions, { vocabulary, familyOf, goal }),
  };
}
