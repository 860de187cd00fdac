import { requireFields } from "../../catalog/require-fields.ts";
import { requireKnownFields } from "../../catalog/require-known-fields.ts";
import { traits } from "../../schema/vocabulary/trait.ts";
import { sayOneOf, sayUnexpected } from "../../words/say-unexpected.ts";
import { impliedTraits } from "../implied-traits.ts";
import { answers, type Findings, type Person } from "../person.ts";

function requireAnswers(
  given: unknown,
  argument: string,
  known: readonly string[] | undefined,
  expected: string,
): void {
  for (const [name, answer] of Object.entries(requireFields(given, argument))) {
    if (known && !known.includes(name)) {
      throw new TypeError(sayUnexpected({ given: name, argument, expected, candidates: known }));
    }
    if (answer !== undefined && !answers.some((each) => each === answer)) {
      throw new TypeError(
        sayUnexpected({
          given: answer,
          argument: `${argument}.${name}`,
          expected: sayOneOf(answers),
          candidates: answers,
        }),
      );
    }
  }
}

/** Add what follows from the traits that somebody has: who takes warfarin takes a blood thinner, whatever else is said. */
function addImplied(given: NonNullable<Person["traits"]>): NonNullable<Person["traits"]> {
  const implied = traits.flatMap((trait) => (given[trait] === "yes" ? (impliedTraits[trait] ?? []) : []));
  return { ...given, ...Object.fromEntries(implied.map((trait) => [trait, "yes" as const])) };
}

/**
 * Read what an app knows about a person. A misspelt trait would count as not asked, so it is refused. What
 * is read is kept apart from what was given, and holds what follows from it as well.
 *
 * @throws TypeError when a trait or an answer is not one of ours.
 */
export function readPerson(person: Person): Person {
  requireKnownFields(person, ["traits"], "person");
  if (person.traits === undefined) return {};
  requireAnswers(person.traits, "person.traits", traits, "a trait of the list `traits`");
  return { traits: addImplied(person.traits) };
}

/**
 * Read what a person notices. A misspelt finding would hide a sign, so it is refused where the findings are known.
 *
 * @throws TypeError when no red flag asks about a finding, or an answer is not one of ours.
 */
export function readFindings(findings: Findings, known?: readonly string[]): Findings {
  requireAnswers(findings, "findings", known, "a finding that a red flag of the catalog asks about");
  return findings;
}
