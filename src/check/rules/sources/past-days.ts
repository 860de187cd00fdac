import type { Entry } from "../../../schema/entry.ts";
import type { Path } from "../../../source/find-yaml-place.ts";
import { dayAfter } from "../../day-after.ts";
import { notPast } from "../../not-past.ts";
import type { EntryRule } from "../../rule.ts";

/** The days on which something was done, with where they stand. */
function listDays(entry: Entry): [Path, string | undefined][] {
  const own: [Path, string | undefined][] = [[["review", "reviewedOn"], entry.review.reviewedOn]];
  if (entry.kind === "reference") own.push([["integrity", "checkedOn"], entry.integrity?.checkedOn]);
  if (entry.kind === "article") own.push([["publishedOn"], entry.publishedOn]);
  return own;
}

/** Find a year of appearance that is still far off. Papers are printed with the next year on them, but no later one. */
function findLateYear(entry: Entry, today: string): number | undefined {
  if (entry.kind !== "reference" || entry.year === undefined) return undefined;
  return entry.year > Number(today.slice(0, 4)) + 1 ? entry.year : undefined;
}

/** What was done was done by today: nobody checks or publishes on a day to come. */
export const pastDays: EntryRule = {
  id: "past-days",
  severity: "error",
  scope: "entry",
  about: "A day on which something was checked or published is not one to come.",
  why: "A check that is dated ahead was not made on that day, and the next one would come too late.",
  examples: [
    {
      kind: "remedy",
      wrong: "review: {reviewedOn: 2026-11-28, nextReviewOn: 2027-11-23, by: none-yet}",
      at: "2026-11-28",
      says: "Unexpected `2026-11-28` for `reviewedOn`, expected a day that has come, write the day on which it was done",
      right: "review: {reviewedOn: 2026-11-27, nextReviewOn: 2027-11-23, by: none-yet}",
    },
    {
      kind: "reference",
      wrong: "integrity: {status: corrected, checkedOn: 2027-01-02, how: Looked up at the publisher.}",
      at: "2027-01-02",
      says: "Unexpected `2027-01-02` for `checkedOn`, expected a day that has come, write the day on which it was done",
      right: "integrity: {status: corrected, checkedOn: 2026-01-02, how: Looked up at the publisher.}",
    },
    {
      kind: "reference",
      wrong: "year: 2028",
      at: "2028",
      says: "Unexpected year `2028`, expected a year that has come, or the next, write the year that is printed on it",
      right: "year: 2027",
    },
  ],
  check({ entry, findPlace }, { today }) {
    if (!entry || "movedTo" in entry) return [];
    const last = dayAfter(today);
    const found = listDays(entry).flatMap(([path, day]) => {
      if (day === undefined || day <= last) return [];
      return [{ place: findPlace(path), found: `\`${day}\` for \`${String(path.at(-1))}\``, ...notPast }];
    });
    const year = findLateYear(entry, today);
    if (year === undefined) return found;
    const expected = "a year that has come, or the next";
    const advice = "write the year that is printed on it";
    return [...found, { place: findPlace(["year"]), found: `year \`${year}\``, expected, advice }];
  },
};
