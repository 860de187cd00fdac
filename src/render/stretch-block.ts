import type { Dose } from "../schema/dose.ts";
import type { Stretch } from "../schema/stretch.ts";
import type { BasisType } from "../schema/vocabulary/basis-type.ts";
import type { FallRisk } from "../schema/vocabulary/fall-risk.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import { positionMeanings } from "../schema/vocabulary/position.ts";
import type { StretchBlock } from "./block.ts";
import { careOf } from "./care-of.ts";
import { disclaimerBlocks } from "./disclaimer-block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { formatDoseGaps, listDoseSentences } from "./format-dose.ts";
import type { GuideContext } from "./guide-context.ts";
import type { DoseLines } from "./line.ts";
import { sayEquipment } from "./say-equipment.ts";

const basisSentences: Record<BasisType, string> = {
  trial: "This comes from a trial.",
  review: "This comes from a review of studies.",
  guideline: "This is the advice of a health body.",
  source: "This comes from the source article. No trial set it.",
  custom: "This is common practice. Nobody has tested it.",
};

const fallSentences: Record<FallRisk, string> = {
  low: "",
  some: "You could lose your balance, so hold on.",
  high: "You could easily lose your balance, so hold on to something firm.",
};

const freeFallSentences: Record<FallRisk, string> = {
  low: "",
  some: "You could lose your balance, so go slowly.",
  high: "You could easily lose your balance, so keep something firm within reach.",
};

/** The links to other versions of a stretch, each with what a reader is told of it. */
const versions = [
  ["easier", "Easier version"],
  ["harder", "Harder version"],
  ["inBed", "Version for bed"],
  ["seated", "Version for a chair"],
] as const;

/** Begin to say what a dose leaves open. A number that we did not read is not one that the source leaves out. */
function startGaps({ numbersNotSeen, basis }: Dose): string {
  if (numbersNotSeen) return "We have not seen";
  return basis.type === "custom" ? "No source says" : "It does not say";
}

function sayDose(dose: Dose, context: GuideContext): DoseLines {
  const { type, references, note = "" } = dose.basis;
  const gaps = formatDoseGaps(dose, startGaps(dose));
  const unseen =
    references.length > 0 && references.every((id) => context.get("reference", id)?.verified === "knowledge");
  const source = unseen ? "This is said to be the advice of a health body. We have not seen it." : basisSentences[type];
  const how = listDoseSentences(dose);
  return dose.holdUntilEased
    ? { how: [...how, ...gaps.split(/(?<=\.)\s/)], basis: context.line(source, references), note }
    : { how, basis: context.line([source, gaps].filter(Boolean).join(" "), references), note };
}

/** Say a further dose in one line: who gives it, what, and what a reader should know of it. */
function sayOtherDose(dose: Dose, context: GuideContext): StretchBlock["otherDoses"][number] {
  const { type, references, note = "" } = dose.basis;
  const givers = references.flatMap(
    (id) => context.get("reference", id)?.authors.replace(/,? et al\.$/, " and others") ?? [],
  );
  const giver = givers.join(" and ") || (type === "source" ? "The source article" : "Common practice");
  if (dose.numbersNotSeen) return { line: context.line(`${giver}: we have not seen the numbers.`, references), note };
  const parts = listDoseSentences(dose).map((text) => `${text.charAt(0).toLowerCase()}${text.slice(1, -1)}`);
  return { line: context.line(`${giver}: ${parts.join("; ")}.`, references), note };
}

/**
 * Keep the doses for the moments of a section, in the order of the moments, then those for any moment. A dose for other
 * moments is left out, unless there is no other.
 */
function chooseDoses(doses: readonly Dose[], asked: readonly Moment[]): readonly Dose[] {
  if (asked.length === 0) return doses;
  const rank = ({ moments }: Dose) => {
    if (moments === undefined) return asked.length;
    const places = moments.flatMap((moment) => (asked.includes(moment) ? [asked.indexOf(moment)] : []));
    return places.length > 0 ? Math.min(...places) : Number.POSITIVE_INFINITY;
  };
  const fitting = doses.filter((dose) => rank(dose) < Number.POSITIVE_INFINITY).sort((a, b) => rank(a) - rank(b));
  return fitting.length > 0 ? fitting : doses;
}

/** Say for what muscles it is, how the body is placed and what it needs. */
function listFacts(stretch: Stretch, context: GuideContext): string[] {
  const { targets, position, equipment, support, fallRisk } = stretch;
  const muscles = targets
    .filter(({ role }) => role === "main")
    .flatMap(({ muscle }) => context.get("muscle", muscle)?.plainName ?? []);
  const holds = support ? ` Hold on to: ${support.charAt(0).toLowerCase()}${support.slice(1)}.` : "";
  return [
    `For the ${muscles.join(" and the ")}.`,
    `Position: ${positionMeanings[position].toLowerCase()}.${holds}`,
    ...(equipment.length > 0 ? sayEquipment(equipment, context) : ["Nothing."]).map(
      (need) => `You need: ${need.charAt(0).toLowerCase()}${need.slice(1)}`,
    ),
    support && support !== "The floor" ? fallSentences[fallRisk] : freeFallSentences[fallRisk],
  ].filter(Boolean);
}

function listVersions(stretch: Stretch, context: GuideContext): string[] {
  const said = new Map<string, string[]>();
  for (const [field, say] of versions) {
    const other = context.shown.has(stretch[field] ?? "") ? context.get("stretch", stretch[field] ?? "") : undefined;
    if (other) said.set(other.name, [...(said.get(other.name) ?? []), say]);
  }
  return [...said].map(([name, ways]) => {
    const [first = "", ...others] = ways;
    return `${[first, ...others.map((way) => way.toLowerCase())].join(", ")}: ${name}.`;
  });
}

/** Build the block of a stretch, with the doses for the moments of its section. */
export function stretchBlock(stretch: Stretch, context: GuideContext, moments: readonly Moment[] = []): StretchBlock {
  context.use(stretch);
  const [first, ...others] = chooseDoses(stretch.doses, moments);
  const { id, name, summary, about, steps, feelIt, mistakes, stopIf, evidence, disclaimers } = stretch;
  return {
    type: "stretch",
    id,
    name,
    summary,
    position: stretch.position,
    facts: listFacts(stretch, context),
    versions: listVersions(stretch, context),
    picture: "There is no picture of this yet.",
    about: about.map(context.say),
    steps: steps.map(context.say),
    dose: first ? sayDose(first, context) : { how: [], basis: context.line("No source gives a dose."), note: "" },
    otherDoses: others.map((dose) => sayOtherDose(dose, context)),
    feelIt,
    mistakes,
    stopIf: stopIf.map(context.say),
    evidence: evidenceLines(evidence, context),
    care: careOf(stretch, context),
    disclaimers: disclaimerBlocks(disclaimers, context),
  };
}
