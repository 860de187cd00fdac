import type { Dose } from "../../../schema/dose.ts";
import type { Remedy } from "../../../schema/remedy.ts";
import type { EntryRule, Finding } from "../../rule.ts";

type Clash = Omit<Finding, "place"> & { readonly at: readonly (string | number)[] };

function listDoseClashes(dose: Dose, index: number): Clash[] {
  const { holdSeconds, holdUntilEased, numbersNotSeen, reps, sets = 1, underSeconds } = dose;
  const at = (field: string) => ["doses", index, field];
  const clashes: Clash[] = [];
  if (numbersNotSeen && (holdSeconds || reps)) {
    const found = "`numbersNotSeen` beside numbers";
    clashes.push({
      at: at("numbersNotSeen"),
      found,
      expected: "one of the two",
      advice: "leave out what was not seen",
    });
  }
  if (holdUntilEased && holdSeconds) {
    const found = "`holdUntilEased` beside `holdSeconds`";
    clashes.push({ at: at("holdUntilEased"), found, expected: "one of the two", advice: "make 2 doses of it" });
  }
  const seconds = (holdSeconds?.max ?? 0) * (reps?.max ?? 1) * sets;
  if (underSeconds !== undefined && seconds >= underSeconds) {
    const found = `${seconds} seconds in all for one muscle`;
    const advice = "mend `holdSeconds`, `reps` or `sets`";
    clashes.push({ at: at("underSeconds"), found, expected: `less than \`underSeconds\` of ${underSeconds}`, advice });
  }
  return clashes;
}

function listAmountClashes({ amount, timesPerDay }: Remedy): Clash[] {
  if (amount?.value === undefined || amount.maximumPerDay === undefined) return [];
  const day = amount.value * (timesPerDay?.max ?? 1);
  if (day <= amount.maximumPerDay) return [];
  const expected = `at most \`maximumPerDay\` of ${amount.maximumPerDay}`;
  const found = `${day} ${amount.unit} in one day`;
  return [{ at: ["amount", "value"], found, expected, advice: "mend one of the numbers" }];
}

/** The numbers of a dose or an amount do not contradict each other. */
export const agreeingDoses: EntryRule = {
  id: "agreeing-doses",
  severity: "error",
  scope: "entry",
  about: "The numbers of a dose or an amount do not contradict each other.",
  why: "Who follows the one number breaks the other, and a wrong one can do harm.",
  examples: [
    {
      kind: "stretch",
      wrong: `doses:
  - numbersNotSeen: true
    reps: {min: 3, max: 3}
    side: each
    basis: {type: trial, references: [right-reference]}`,
      at: "true",
      says: "Unexpected `numbersNotSeen` beside numbers, expected one of the two, leave out what was not seen",
      right: `doses:
  - numbersNotSeen: true
    side: each
    basis: {type: trial, references: [right-reference]}`,
    },
    {
      kind: "stretch",
      wrong: `doses:
  - holdSeconds: {min: 20, max: 30}
    reps: {min: 2, max: 3}
    underSeconds: 60
    side: each
    basis: {type: review, references: [right-reference]}`,
      at: "60",
      says: "Unexpected 90 seconds in all for one muscle, expected less than `underSeconds` of 60, mend `holdSeconds`, `reps` or `sets`",
      right: `doses:
  - holdSeconds: {min: 10, max: 15}
    reps: {min: 2, max: 3}
    underSeconds: 60
    side: each
    basis: {type: review, references: [right-reference]}`,
    },
    {
      kind: "remedy",
      wrong:
        "timesPerDay: {min: 1, max: 3}\namount: {value: 200, unit: mL, per: a cup, maximumPerDay: 500, references: [right-reference]}",
      at: "200",
      says: "Unexpected 600 mL in one day, expected at most `maximumPerDay` of 500, mend one of the numbers",
      right:
        "timesPerDay: {min: 1, max: 2}\namount: {value: 200, unit: mL, per: a cup, maximumPerDay: 500, references: [right-reference]}",
    },
  ],
  check({ entry, findPlace }) {
    if (!entry || "movedTo" in entry) return [];
    const clashes: Clash[] = [];
    if (entry.kind === "remedy") clashes.push(...listAmountClashes(entry));
    if (entry.kind === "stretch") clashes.push(...entry.doses.flatMap(listDoseClashes));
    return clashes.map(({ at, ...clash }) => ({ ...clash, place: findPlace(at) }));
  },
};
