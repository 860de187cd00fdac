import { requireFields } from "../catalog/require-fields.ts";
import { requireWord } from "../query/answer/require-word.ts";
import type { Dose } from "../schema/dose.ts";
import { type Side, sides } from "../schema/vocabulary/side.ts";
import { formatCount } from "../words/format-count.ts";
import { formatRange } from "./format-range.ts";

const sidePhrases: Record<Side, string> = {
  each: " on each side",
  affected: " on the side with the cramp",
  together: " with both sides at once",
  alternate: ", left and right in turn",
};

function formatHold({ holdSeconds, holdUntilEased, numbersNotSeen, reps, repeatMinutes, side }: Dose): string {
  const alone = !reps && !repeatMinutes;
  if (holdUntilEased) {
    if (alone && side === "affected") return "Stretch the side with the cramp, and hold until the cramp lets go.";
    return `Hold until the cramp lets go${alone ? sidePhrases[side].replace(/^,?/, ",") : ""}.`;
  }
  if (numbersNotSeen && !holdSeconds) return "We have not seen how long the source says to hold.";
  return holdSeconds ? `Hold for ${formatRange(holdSeconds, "second")}${alone ? sidePhrases[side] : ""}.` : "";
}

/** Say days a week; up to every day is a minimum. */
function sayDays({ min, max }: NonNullable<Dose["daysPerWeek"]>): string {
  return max === 7 && min < 7 ? `at least ${formatRange({ min, max: min }, "day")}` : formatRange({ min, max }, "day");
}

function formatHowOften({ timesPerDay, daysPerWeek, weeks }: Dose): string {
  const parts = [
    timesPerDay && (timesPerDay.max === 1 ? "once a day" : `${formatRange(timesPerDay, "time")} a day`),
    daysPerWeek && `${sayDays(daysPerWeek)} a week`,
    weeks && `for ${formatRange(weeks, "week")}`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `Do this ${parts.join(", ")}.` : "";
}

/** Say a dose in short sentences, one for each thing to do: hold, repeats, rest, how often and for how long. */
export function listDoseSentences(dose: Dose): string[] {
  const { reps, sets, repeatMinutes, restSeconds, switchSeconds, underSeconds, side } = dose;
  return [
    formatHold(dose),
    reps && `Do it ${formatRange(reps, "time")}${sidePhrases[side]}.`,
    repeatMinutes && `Go on for ${formatCount(repeatMinutes, "minute")}${reps ? "" : sidePhrases[side]}.`,
    sets && sets > 1 && `Do ${sets} sets.`,
    underSeconds && `Stay under ${formatCount(underSeconds, "second")} for each muscle in all.`,
    restSeconds && `Rest for ${formatCount(restSeconds, "second")} in between.`,
    switchSeconds && `Take ${formatCount(switchSeconds, "second")} to change sides.`,
    formatHowOften(dose),
  ].filter((sentence): sentence is string => typeof sentence === "string" && sentence !== "");
}

/**
 * Say a dose in one line of short sentences.
 *
 * @throws TypeError when it is no dose with a side.
 * @example
 * formatDose({
 *   holdSeconds: { min: 10, max: 10 },
 *   reps: { min: 3, max: 3 },
 *   side: "each",
 *   basis: { type: "custom", references: [] },
 * });
 * // => "Hold for 10 seconds. Do it 3 times on each side."
 */
export function formatDose(dose: Dose): string {
  requireFields(dose, "dose");
  requireWord(dose.side, "dose.side", sides);
  return listDoseSentences(dose).join(" ");
}

/**
 * Say what no source tells about a dose, so that a gap is never read as freedom.
 *
 * @returns one sentence, or an empty text where nothing is missing.
 */
export function formatDoseGaps(
  { reps, repeatMinutes, holdUntilEased, timesPerDay, daysPerWeek, weeks }: Dose,
  start = "It does not say",
): string {
  if (holdUntilEased) return "Do this each time a cramp comes. If cramps come often for weeks, tell a doctor.";
  const gaps = [
    !reps && !repeatMinutes && "how many times in a row",
    !timesPerDay && !daysPerWeek && "how often",
    !weeks && "for how many weeks",
  ].filter((gap) => typeof gap === "string");
  const last = gaps.pop();
  if (last === undefined) return "";
  return `${start} ${gaps.length > 0 ? `${gaps.join(", ")} or ${last}` : last}.`;
}
