import type { Catalog } from "../catalog/catalog.ts";
import { checkRedFlags } from "../query/check-red-flags.ts";
import type { FindQuestion } from "../query/find-question.ts";
import { findRemedies } from "../query/find-remedies.ts";
import { findStretches } from "../query/find-stretches.ts";
import type { Findings, Person } from "../query/person.ts";
import { formatAnswer, formatRaised } from "../render/format-answer.ts";
import type { Certainty } from "../schema/vocabulary/certainty.ts";
import type { Decider } from "../schema/vocabulary/decider.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Place } from "../schema/vocabulary/place.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import type { Technique } from "../schema/vocabulary/technique.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { type AskedContent, loadAsked } from "./load-asked.ts";
import { requireId } from "./require-id.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `remedykit find`. Of several values of one, any will do. */
export interface FindCommandOptions extends AskedContent {
  readonly kind?: "remedy" | "stretch";
  readonly cause?: readonly string[];
  readonly condition?: readonly string[];
  readonly goal?: readonly Goal[];
  readonly moment?: readonly Moment[];
  readonly muscle?: readonly string[];
  readonly position?: readonly Position[];
  readonly place?: readonly Place[];
  readonly technique?: readonly Technique[];
  readonly equipment?: readonly string[];
  readonly effect?: readonly Effect[];
  readonly certainty?: Certainty;
  readonly whoDecides?: readonly Decider[];
  readonly minutes?: number;
  readonly trait?: NonNullable<Person["traits"]>;
  readonly finding?: Findings;
  readonly limit?: number;
  readonly json?: boolean;
}

/** Make the question that the options ask. Ids are looked up here, so that a wrong one names its kind. */
function toQuestion(catalog: Catalog, options: FindCommandOptions): FindQuestion {
  const { goal, moment, position, place, technique, effect, whoDecides, minutes, limit } = options;
  const idsOf = (ids: readonly string[] | undefined, kind: Kind) => ids?.map((id) => requireId(catalog, id, kind).id);
  const none = options.equipment?.includes("none") && options.equipment.length === 1;
  return {
    cause: idsOf(options.cause, "cause"),
    condition: idsOf(options.condition, "condition"),
    muscle: idsOf(options.muscle, "muscle"),
    equipment: none ? "none" : idsOf(options.equipment, "equipment"),
    certaintyAtLeast: options.certainty,
    findings: options.finding,
    person: options.trait && { traits: options.trait },
    ...{ goal, moment, position, place, technique, effect, whoDecides, minutes, limit },
  };
}

/** Find remedies, or stretches where a muscle, a position or equipment is asked for. */
export async function findCommand(options: FindCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const catalog = await loadAsked(options, terminal);
  const question = toQuestion(catalog, options);
  const { muscle, position, equipment, kind = muscle || position || equipment ? "stretch" : "remedy" } = options;
  try {
    const answer = kind === "stretch" ? findStretches(catalog, question) : findRemedies(catalog, question);
    const said = formatRaised(checkRedFlags(catalog, question.findings ?? {}, question.person));
    terminal.out(options.json ? `${JSON.stringify(answer, undefined, 2)}\n` : `${said}${formatAnswer(answer)}`);
  } catch (error) {
    // What is wrong with a question starts so; any other error is ours, and must be seen.
    if (error instanceof Error && error.message.startsWith("Unexpected ")) throw new UsageError(error.message);
    throw error;
  }
  return exitCodes.fine;
}
