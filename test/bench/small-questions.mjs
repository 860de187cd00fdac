import { gatherFamily } from "./question.mjs";

/** Questions for a small catalog, each with the condition that somebody would write for `Array.filter`. */
export function listSmallQuestions(vocabulary) {
  const hamstrings = gatherFamily(vocabulary, "hamstrings");
  const pregnancy = gatherFamily(vocabulary, "pregnancy-leg-cramps");
  return [
    { name: "goal", asked: { goal: "ease-after" }, isMatch: ({ goals }) => goals.includes("ease-after") },
    { name: "moment", asked: { moment: "at-night" }, isMatch: ({ moments }) => moments.includes("at-night") },
    { name: "position", asked: { position: "in-bed" }, isMatch: ({ position }) => position === "in-bed" },
    { name: "technique", asked: { technique: "dynamic" }, isMatch: ({ technique }) => technique === "dynamic" },
    {
      name: "muscle",
      asked: { muscle: "hamstrings" },
      isMatch: ({ targets }) => targets.some(({ muscle }) => hamstrings.has(muscle)),
    },
    {
      name: "condition",
      asked: { condition: "pregnancy-leg-cramps" },
      isMatch: ({ conditions }) => conditions.some((id) => pregnancy.has(id)),
    },
    { name: "equipment", asked: { equipment: "none" }, isMatch: ({ equipment }) => equipment.length === 0 },
    {
      name: "effect",
      asked: { effect: "possible-benefit" },
      isMatch: ({ evidence }) => evidence.some(({ effect }) => effect === "possible-benefit"),
    },
    { name: "everything", facets: 0, asked: {}, isMatch: () => true },
    {
      name: "two goals and a moment",
      facets: 2,
      asked: { goal: { all: ["stop-now", "prevent"] }, moment: ["at-night", "before-bed"] },
      isMatch: ({ goals, moments }) =>
        goals.includes("stop-now") &&
        goals.includes("prevent") &&
        (moments.includes("at-night") || moments.includes("before-bed")),
    },
    {
      name: "condition, goal, moment, no bed",
      facets: 4,
      asked: { condition: "night-leg-cramps", goal: "prevent", moment: "daily", position: { not: ["in-bed"] } },
      isMatch: ({ position, moments, goals, conditions }) =>
        position !== "in-bed" &&
        moments.includes("daily") &&
        goals.includes("prevent") &&
        conditions.some((id) => id === "night-leg-cramps" || id === "leg-cramps"),
    },
  ];
}
