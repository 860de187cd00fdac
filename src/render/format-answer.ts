import type { RedFlagAnswer } from "../query/check-red-flags.ts";
import { findKnown } from "../query/find-known.ts";
import type { FoundRemedy, RemedyAnswer } from "../query/find-remedies.ts";
import type { FoundStretch } from "../query/find-stretches.ts";
import { isUrgent } from "../schema/is-urgent.ts";
import type { RedFlag } from "../schema/red-flag.ts";
import { cautionLevels } from "../schema/vocabulary/caution-level.ts";
import { tiers } from "../schema/vocabulary/tier.ts";
import { careHeadings } from "./care-cards.ts";
import { careOfHeadings } from "./care-of.ts";
import { formatCaution } from "./format-caution.ts";
import { formatEvidence } from "./format-evidence.ts";

/** Say the red flags in a few lines: one heading for each degree of urgency, most urgent first, and one line a sign. */
export function formatCareFirst(redFlags: readonly RedFlag[]): string {
  return tiers
    .filter((tier) => redFlags.some((flag) => flag.tier === tier))
    .map((tier) => {
      const signs = redFlags.filter((flag) => flag.tier === tier).map(({ sign }) => `- ${sign}\n`);
      return `${careHeadings[tier]}\n\n${signs.join("")}\n`;
    })
    .join("");
}

/**
 * Say the red flags that the answers of a person raise, each with how soon to get help, and the emergencies that press.
 * What can wait is not said while one presses.
 */
export function formatRaised({ raised, pressing }: Pick<RedFlagAnswer, "raised" | "pressing">): string {
  const said = pressing.length === 0 ? raised : raised.filter(isUrgent);
  const signs = [
    ...said.map(({ sign, within }) => `- Get help ${within}: ${sign}\n`),
    ...pressing.map(
      ({ sign, within }) => `- Find this out first, and get help ${within} if you are not sure: ${sign}\n`,
    ),
  ];
  return signs.length > 0 ? `By what you said:\n\n${signs.join("")}\n` : "";
}

/** Say what is known of what was asked, and nothing of what was found of other goals or conditions. */
function formatKnown(item: FoundRemedy | FoundStretch): string[] {
  const known = findKnown(item);
  if (known) return [formatEvidence(known)];
  return item.evidence.length > 0 ? ["Nobody has shown that it helps with what was asked."] : [];
}

function formatItem(item: FoundRemedy | FoundStretch, index: number): string {
  const entry = "remedy" in item ? item.remedy : item.stretch;
  const reasons = item.because.map(({ part, asked, matched, via }) =>
    [`${part} ${asked}`, asked === matched ? "" : ` (${matched})`, via === undefined ? "" : ` through ${via}`].join(""),
  );
  const cautions = cautionLevels.flatMap((level) => {
    const found = item.cautions.filter((caution) => caution.level === level);
    return found.length > 0 ? [`${careOfHeadings[level]} ${found.map(formatCaution).join(" ")}`] : [];
  });
  return [
    `${index + 1}. ${entry.name} (${entry.id})`,
    entry.summary,
    ...formatKnown(item),
    ...cautions,
    ...(reasons.length > 0 ? [`Because: ${reasons.join(", ")}.`] : []),
  ].join("\n   ");
}

/** Say the answer to a question as plain text: when to get help, then what was found, then what is withheld. */
export function formatAnswer({
  careFirst,
  items,
  withheld = [],
}: Pick<RemedyAnswer, "careFirst"> & {
  readonly items: readonly (FoundRemedy | FoundStretch)[];
  readonly withheld?: RemedyAnswer["withheld"];
}): string {
  const nothing =
    withheld.length > 0 ? "Nothing is offered." : "Nothing in the catalog meets every part of the question.";
  const found = items.length > 0 ? items.map(formatItem).join("\n\n") : nothing;
  const pending = items.some((item) => ("remedy" in item ? item.remedy : item.stretch).review.by === "none-yet");
  const review = pending || items.length === 0 ? " It has not yet been reviewed by a clinician." : "";
  const kept = withheld.map(({ id, why }) => `- ${id}: ${why}\n`).join("");
  return `${formatCareFirst(careFirst)}${found}\n${kept ? `\nWithheld:\n\n${kept}` : ""}\nThis is education, not a diagnosis.${review}\n`;
}
