import { lessEq, solve } from "yalps";
import { createCatalog, planRoutine } from "../../dist/query.js";

const muscles = ["m0", "m1", "m2", "m3"];

/** A number that looks random and is the same each time. */
function draw(seed) {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x);
}

const review = { reviewedOn: "2026-01-02", nextReviewOn: "2027-01-02", by: "none-yet" };
const fields = (id) => ({ id, name: id, aliases: [], facts: [], review });

function makeStretch(index) {
  const hold = 10 + Math.floor(draw(index) * 50);
  const basis = { type: "custom", references: [] };
  const dose = (seconds, reps) => ({
    holdSeconds: { min: seconds, max: seconds },
    reps: { min: reps, max: reps },
    side: "each",
    basis,
  });
  return {
    kind: "stretch",
    ...fields(`s${String(index).padStart(2, "0")}`),
    summary: "A stretch.",
    technique: "static",
    targets: [{ muscle: muscles[Math.floor(draw(index + 100) * 4)], role: "main" }],
    joints: [],
    position: ["in-bed", "sitting", "standing"][index % 3],
    fallRisk: "low",
    equipment: [],
    conditions: [],
    goals: ["prevent"],
    moments: ["daily"],
    doses: [dose(hold, 3), dose(hold, 2), dose(10, 2)],
    feelIt: "a pull",
    mistakes: [],
    stopIf: [],
    cautions: [],
    evidence: [],
    disclaimers: [],
    about: [],
    steps: [],
  };
}

/** A catalog of 50 stretches, the question, and the same question for an integer-programming solver. */
export function makePlan() {
  const stretches = Array.from({ length: 50 }, (_, index) => makeStretch(index));
  const entries = [
    ...muscles.map((id) => ({
      kind: "muscle",
      ...fields(id),
      plainName: id,
      level: "group",
      crosses: [],
      actions: [],
      codes: [],
      about: [],
    })),
    ...stretches,
  ];
  const catalog = createCatalog(entries);
  const question = { minutes: 15, muscle: muscles, limit: 4 };
  return {
    plan: () => planRoutine(catalog, question),
    planAnew: () => planRoutine(catalog, { ...question, person: {} }),
    makeModel: () => makeModel(stretches),
    solve,
    /** What both must agree on: the worth of the plan, counted alike. */
    worthOf: ({ steps, missed }) =>
      (muscles.length - missed.length) * 100000 +
      steps.reduce((sum, { stretch, dose }) => {
        const group = stretches.findIndex(({ id }) => id === stretch.id);
        return sum + (50 - group) * 16 - stretch.doses.indexOf(dose);
      }, 0),
  };
}

/** Say the question as an integer program: what each dose takes, reaches and is worth. */
function makeModel(stretches) {
  const variables = {};
  const constraints = { seconds: lessEq(900), count: lessEq(4) };
  const integers = [];
  for (const id of muscles) {
    variables[`reach-${id}`] = { worth: 100000, [`cover-${id}`]: 1, [`one-${id}`]: 1 };
    constraints[`cover-${id}`] = lessEq(0);
    constraints[`one-${id}`] = lessEq(1);
    integers.push(`reach-${id}`);
  }
  for (const [group, { id, doses, targets }] of stretches.entries()) {
    constraints[id] = lessEq(1);
    for (const [index, { holdSeconds, reps }] of doses.entries()) {
      const name = `${id}-${index}`;
      const seconds = 10 + 2 * holdSeconds.min * reps.min + 5;
      const worth = (50 - group) * 16 - index;
      variables[name] = { worth, seconds, count: 1, [id]: 1, [`cover-${targets[0].muscle}`]: -1 };
      integers.push(name);
    }
  }
  return { direction: "maximize", objective: "worth", constraints, variables, integers };
}
