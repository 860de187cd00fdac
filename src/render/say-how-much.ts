import type { Remedy } from "../schema/remedy.ts";
import { formatRange } from "./format-range.ts";
import type { GuideContext } from "./guide-context.ts";
import type { Line } from "./line.ts";

/** Say a number of days, in weeks where it is whole weeks. */
function sayDays({ min, max }: NonNullable<Remedy["tryForDays"]>): string {
  const whole = min % 7 === 0 && max % 7 === 0;
  return whole ? formatRange({ min: min / 7, max: max / 7 }, "week") : formatRange({ min, max }, "day");
}

/** Say how much, how long and how often. */
export function sayHowMuch({ amount, minutes, timesPerDay, tryForDays }: Remedy, context: GuideContext): Line[] {
  const lines: Line[] = [];
  if (amount) {
    const { value, unit, per, maximumPerDay, note = "", references } = amount;
    const much = value === undefined ? "" : `${value} ${unit} for ${per}. `;
    const most = maximumPerDay === undefined ? "" : `No more than ${maximumPerDay} ${unit} a day (${per}). `;
    lines.push(context.line(`${much}${most}${note}`.trim(), references));
  }
  const parts = [
    minutes && `It takes ${formatRange(minutes, "minute")}.`,
    timesPerDay && `Do it ${timesPerDay.max === 1 ? "once" : formatRange(timesPerDay, "time")} a day.`,
    tryForDays && `Give it ${sayDays(tryForDays)} before you judge whether it helps.`,
  ].filter((part) => part !== undefined);
  if (parts.length > 0) lines.push(context.line(parts.join(" ")));
  return lines;
}
