import type { Dose } from "../schema/dose.ts";
import type { Stretch } from "../schema/stretch.ts";
import type { BasisType } from "../schema/vocabulary/basis-type.ts";
import type { FallRisk } from "../schema/vocabulary/fall-risk.ts";
import { positionMeanings } from "../schema/vocabulary/position.ts";
import type { Line, StretchBlock } from "./block.ts";
import { careOf } from "./care-of.ts";
import { disclaimerBlocks } from "./disclaimer-block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { formatDose, formatDoseGaps } from "./format-dose.ts";
import type { GuideContext } from "./guide-context.ts";

const basisSentences: Record<BasisType, string> = {
  trial: "This comes from a trial.",
  guideline: "This is the advice of a health body.",
  source: "This comes from the source article. No trial set it.",
  custom: "This is common practice. Nobody has tested it.",
};

const fallSentences: Record<FallRisk, string> = {
  low: "",
  some: "You could lose your balance, so hold on.",
  high: "You could easily lose your balance, so hold on to something firm.",
};

function sayDose(dose: Dose, context: GuideContext): Line {
  const { type, references, note = "" } = dose.basis;
  const text = [formatDose(dose), formatDoseGaps(dose), basisSentences[type], note].filter(Boolean).join(" ");
  return context.line(text, references);
}

const basisLabels: Record<BasisType, string> = {
  trial: "A trial",
  guideline: "A health body",
  source: "The source article",
  custom: "Common practice",
};

/** Say a further dose in one line: who gives it, and what. */
function sayOtherDose(dose: Dose, context: GuideContext): Line {
  const text = formatDose(dose);
  return context.line(
    `${basisLabels[dose.basis.type]}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    dose.basis.references,
  );
}

/** Say for what muscles it is, how the body is placed and what it needs. */
function listFacts({ targets, position, equipment, support, fallRisk }: Stretch, context: GuideContext): string[] {
  const muscles = targets
    .filter(({ role }) => role === "main")
    .flatMap(({ muscle }) => context.get("muscle", muscle)?.plainName ?? []);
  const things = equipment.flatMap((id) => context.get("equipment", id) ?? []);
  const holds = support ? ` Hold on to: ${support.charAt(0).toLowerCase()}${support.slice(1)}.` : "";
  return [
    `For: ${muscles.join(" and ")}.`,
    `Position: ${positionMeanings[position].toLowerCase()}.${holds}`,
    things.length > 0
      ? `You need: ${things.map(({ name }) => name.toLowerCase()).join(" and ")}. ${things.map(({ safetyCheck }) => `${safetyCheck.replace(/\.$/, "")}.`).join(" ")}`
      : "You need: nothing.",
    fallSentences[fallRisk],
  ].filter(Boolean);
}

/** Build the block of a stretch. */
export function stretchBlock(stretch: Stretch, context: GuideContext): StretchBlock {
  context.use(stretch);
  const [first, ...others] = stretch.doses;
  const { id, name, summary, about, steps, feelIt, mistakes, stopIf, evidence, disclaimers } = stretch;
  return {
    type: "stretch",
    id,
    name,
    summary,
    facts: listFacts(stretch, context),
    about,
    steps,
    dose: first ? sayDose(first, context) : context.line("No source gives a dose."),
    otherDoses: others.map((dose) => sayOtherDose(dose, context)),
    feelIt,
    mistakes,
    stopIf,
    evidence: evidenceLines(evidence, context),
    care: careOf(stretch, context),
    disclaimers: disclaimerBlocks(disclaimers, context),
  };
}
