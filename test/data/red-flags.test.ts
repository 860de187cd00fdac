import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";

const flags = listEntries(catalog, "red-flag");

describe("the red flags", () => {
  test("are these 19, most urgent first, each with its references", () => {
    const found = flags.map(
      ({ id, tier, withholdsRemedies, references }) =>
        `${tier} ${withholdsRemedies ? "withholds" : "allows"} ${id}: ${[...references].sort().join(" ")}`,
    );
    expect(found).toEqual([
      "emergency withholds possible-clot: hse-blood-clots nice-cks-leg-cramps",
      "emergency withholds clot-in-the-lung: hse-blood-clots",
      "emergency withholds muscle-breakdown: cdc-rhabdo",
      "emergency withholds too-much-water: miller-2015",
      "emergency withholds tetanus-signs: cdc-tetanus nhs-leg-cramps-older",
      "emergency withholds poison-contact: mayo-night-cramps nidirect-leg-cramps",
      "emergency withholds bleeding-on-quinine: fda-2010 mhra-2010",
      "same-day withholds cramp-over-10-minutes: hallegraeff-2017 nhs-leg-cramps nidirect-leg-cramps",
      "same-day withholds weakness-or-numbness: hawke-2013 merck-muscle-cramps nice-cks-leg-cramps",
      "same-day withholds pain-at-rest: gpnotebook-pad nhs111wales-pad",
      "same-day withholds cramps-elsewhere: hse-blood-clots merck-muscle-cramps",
      "same-day withholds heavy-fluid-loss: merck-muscle-cramps",
      "same-day withholds pregnancy-red-leg: hse-blood-clots hse-pregnancy-cramps",
      "soon allows walking-pain: merck-muscle-cramps nhs111wales-pad",
      "soon allows cramps-after-new-medicine: garrison-2012 merck-muscle-cramps",
      "soon allows swelling-in-both-legs: nhs-leg-cramps",
      "soon allows kidney-disease-cramps: allen-2012 merck-muscle-cramps",
      "soon allows liver-disease-cramps: allen-2012 roberts-2024",
      "routine allows cramps-that-break-sleep: mayo-night-cramps nhs-leg-cramps",
    ]);
  });

  test("need a pair of signs where one alone means little", () => {
    const paired = flags.filter(({ rule }) => JSON.stringify(rule).includes('"all"')).map(({ id }) => id);
    expect(paired).toEqual([
      "muscle-breakdown",
      "too-much-water",
      "tetanus-signs",
      "bleeding-on-quinine",
      "pregnancy-red-leg",
    ]);
  });

  test("ask the same question for the same finding", () => {
    const asked = new Map<string, Set<string>>();
    for (const { id, ask } of flags.flatMap(({ findings }) => findings)) {
      asked.set(id, (asked.get(id) ?? new Set()).add(ask));
    }
    expect([...asked].filter(([, questions]) => questions.size > 1)).toEqual([]);
  });

  test("speak of the emergency number in the one way that an app can replace", () => {
    const texts = flags.flatMap(({ whatToDo, whileWaiting }) => [...whatToDo, ...whileWaiting]);
    const calls = texts.filter((text) => /emergency number|ambulance|emergency services/i.test(text));
    expect(calls.filter((text) => !text.includes("your emergency number"))).toEqual([]);
  });
});
