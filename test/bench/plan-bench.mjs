import { compare } from "./compare.mjs";
import { makePlan } from "./plan-model.mjs";
import { reportTimes } from "./report.mjs";

const made = "yalps, the model made from the stretches";
const ready = "yalps, the model ready";

/**
 * Plan a routine of 15 minutes from 50 stretches with 3 doses each, against a solver that is given the same model. Ours
 * finds the stretches, lists their doses, chooses and says why each other stretch is left out; the solver only chooses.
 */
export function bench() {
  const { plan, makeModel, solve, worthOf } = makePlan();
  const model = makeModel();
  const [planned, best] = [worthOf(plan()), Math.round(solve(model).result)];
  if (planned !== best) throw new Error(`The plan is worth ${planned}, the solver's ${best}`);
  const times = compare({
    planRoutine: plan,
    [made]: () => solve(makeModel()),
    [ready]: () => solve(model),
    "planRoutine again (A/A)": plan,
  });
  return reportTimes("A routine of 15 minutes from 50 stretches, the best plan", times, "planRoutine", { [made]: 10 });
}
