import { compare } from "./compare.mjs";
import { makePlan } from "./plan-model.mjs";
import { reportTimes } from "./report.mjs";

const solver = "yalps, the model ready";

/** Plan a routine of 15 minutes from 50 stretches with 3 doses each, against a solver that is given the same model. */
export function bench() {
  const { plan, solve, worthOf } = makePlan();
  const [planned, best] = [worthOf(plan()), Math.round(solve().result)];
  if (planned !== best) throw new Error(`The plan is worth ${planned}, the solver's ${best}`);
  const times = compare({ planRoutine: plan, [solver]: solve, "planRoutine again (A/A)": plan });
  return reportTimes("A routine of 15 minutes from 50 stretches, the best plan", times, "planRoutine", {
    [solver]: 10,
  });
}
