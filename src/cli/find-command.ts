import type { Catalog } from "../catalog/catalog.ts";
import { type FoundRemedy, findRemedies } from "../query/find-remedies.ts";
import { type FoundStretch, findStretches } from "../query/find-stretches.ts";
import { formatAnswer } from "../render/format-answer.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { loadCatalog } from "./load-catalog.ts";
import { requireId } from "./require-id.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `remedykit find`. Each may be given more than once; any of its values will do. */
export interface FindCommandOptions {
  readonly cause?: readonly string[];
  readonly condition?: readonly string[];
  readonly goal?: readonly Goal[];
  readonly moment?: readonly Moment[];
  readonly muscle?: readonly string[];
  readonly position?: readonly Position[];
  readonly equipment?: readonly string[];
  readonly content?: string;
  readonly json?: boolean;
}

function requireIds(catalog: Catalog, ids: readonly string[] | undefined, kind: Kind): string[] | undefined {
  return ids?.map((id) => requireId(catalog, id, kind).id);
}

/** Leave out what was not asked. */
function given<T>(name: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [name]: value };
}

/** Find remedies, or stretches where a muscle, a position or equipment is asked for. */
export async function findCommand(options: FindCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { cause, condition, goal, moment, muscle, position, equipment, json = false } = options;
  const catalog = await loadCatalog(options.content, terminal);
  const both = {
    ...given("condition", requireIds(catalog, condition, "condition")),
    ...given("goal", goal),
    ...given("moment", moment),
  };
  const forStretches = muscle ?? position ?? equipment;
  if (forStretches && cause) {
    throw new UsageError(
      "Unexpected --cause beside --muscle, --position or --equipment, expected one of the two, ask twice",
    );
  }
  const none = equipment?.includes("none") && equipment.length === 1;
  const answer: {
    careFirst: ReturnType<typeof findRemedies>["careFirst"];
    items: readonly (FoundRemedy | FoundStretch)[];
    withheld: ReturnType<typeof findRemedies>["withheld"];
  } = forStretches
    ? findStretches(catalog, {
        ...both,
        ...given("muscle", requireIds(catalog, muscle, "muscle")),
        ...given("position", position),
        ...given("equipment", none ? "none" : requireIds(catalog, equipment, "equipment")),
      })
    : findRemedies(catalog, { ...both, ...given("cause", requireIds(catalog, cause, "cause")) });
  terminal.out(json ? `${JSON.stringify(answer, undefined, 2)}\n` : formatAnswer(answer));
  return exitCodes.fine;
}
