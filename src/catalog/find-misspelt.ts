import type { Kind } from "../schema/vocabulary/kind.ts";
import { isMisspelt } from "../words/find-nearest.ts";
import type { WrongField } from "./find-wrong-field.ts";

const ofEvery = "kind id name aliases facts review";

/** The fields of the kinds of which some may be left out, and whose lack would change an answer. */
export const fieldsOfKinds: Partial<Record<Kind, readonly string[]>> = {
  condition:
    `${ofEvery} summary broader bodyRegions muscles typicalDurationSeconds lookalikes codes references about`.split(
      " ",
    ),
  muscle: `${ofEvery} latinName plainName level group crosses actions codes about`.split(" "),
  stretch: [
    `${ofEvery} summary technique targets joints position support fallRisk equipment conditions goals moments doses feelIt`,
    "mistakes stopIf cautions evidence disclaimers easier harder inBed seated about steps",
  ].flatMap((names) => names.split(" ")),
  remedy: [
    `${ofEvery} summary kindOfRemedy conditions causes goals moments stretches equipment amount minutes timesPerDay tryForDays`,
    "whoDecides evidence harms cautions interactions disclaimers about whyTried steps",
  ].flatMap((names) => names.split(" ")),
};

/** The same of things within an entry, by the field that holds them. */
export const fieldsOfThings: Readonly<Record<string, readonly string[]>> = {
  lookalikes: ["name", "difference", "redFlag", "codes"],
  amount: ["value", "unit", "per", "maximumPerDay", "note", "references"],
  evidence: "outcome population conditions effect certainty ratedBy references note".split(" "),
  doses: [
    "holdSeconds holdUntilEased reps sets repeatMinutes underSeconds numbersNotSeen restSeconds switchSeconds side",
    "timesPerDay daysPerWeek weeks moments basis",
  ].flatMap((names) => names.split(" ")),
};

function findIn(given: object, known: readonly string[], field: string): WrongField | undefined {
  const strange = Object.keys(given).filter((key) => !known.includes(key));
  if (strange.length === 0) return undefined;
  const left = known.filter((name) => !Object.hasOwn(given, name));
  const misspelt = strange.find((key) => left.some((name) => isMisspelt(key, name)));
  return misspelt === undefined
    ? undefined
    : { field, given: misspelt, expected: "a field that there is", candidates: left };
}

/** Find the first field of an entry that is nearly called like one that is left out: it would be lost without a word. */
export function findMisspelt(entry: object, kind: Kind): WrongField | undefined {
  const known = fieldsOfKinds[kind];
  const wrong = known && findIn(entry, known, "");
  if (wrong) return wrong;
  for (const [name, fields] of Object.entries(fieldsOfThings)) {
    const held: unknown = Reflect.get(entry, name);
    for (const [place, thing] of (Array.isArray(held) ? held : [held]).entries()) {
      if (typeof thing !== "object" || thing === null) continue;
      const found = findIn(thing, fields, Array.isArray(held) ? `.${name}[${place}]` : `.${name}`);
      if (found) return found;
    }
  }
  return undefined;
}
