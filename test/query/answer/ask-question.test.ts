import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/catalog.ts";
import { checkRedFlags } from "../../../src/query/check-red-flags.ts";
import { findRemedies } from "../../../src/query/find-remedies.ts";
import { findStretches } from "../../../src/query/find-stretches.ts";
import { planRoutine } from "../../../src/query/plan-routine.ts";
import { urgentIds } from "../../data/urgent-ids.ts";

const idsOf = (flags: readonly { readonly id: string }[]) => flags.map(({ id }) => id);

describe("what an answer says first", () => {
  test("is what calls for help in everybody, where nothing is raised", () => {
    expect(idsOf(findRemedies(catalog, { findings: { "calf-pain-on-walking": "no" } }).careFirst)).toEqual(urgentIds);
    expect(idsOf(findRemedies(catalog, { person: {} }).careFirst)).toEqual(urgentIds);
  });

  test.each(["calf-pain-on-walking", "cramp-over-10-minutes"] as const)("is what %s raises, each once", (finding) => {
    const findings = { [finding]: "yes" } as const;
    const raised = idsOf(checkRedFlags(catalog, findings).raised);
    const expected = [...raised, ...urgentIds.filter((id) => !raised.includes(id))];
    expect(raised).toEqual([finding === "calf-pain-on-walking" ? "walking-pain" : finding]);
    for (const { careFirst } of [
      findRemedies(catalog, { findings }),
      findStretches(catalog, { findings, condition: "night-leg-cramps" }),
      planRoutine(catalog, { minutes: 5, findings }),
    ]) {
      expect(idsOf(careFirst)).toEqual(expected);
    }
  });

  test("is what a person raises by what is known of them alone, and what presses before what can wait", () => {
    const person = { traits: { "kidney-disease": "yes" } } as const;
    expect(idsOf(findRemedies(catalog, { person }).careFirst).slice(0, 2)).toEqual([
      "kidney-disease-cramps",
      urgentIds[0],
    ]);
    const findings = { "one-leg-swollen": "not-sure" } as const;
    expect(idsOf(findRemedies(catalog, { person, findings }).careFirst).slice(0, 2)).toEqual([
      "possible-clot",
      "kidney-disease-cramps",
    ]);
  });
});
