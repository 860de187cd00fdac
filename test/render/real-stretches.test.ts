import { describe, expect, test } from "vitest";
import { blocksOfType, builtGuides } from "./built-guides.ts";

/** The block of the wall stretch in a guide. */
function wallOf(guideId: string) {
  const guide = builtGuides.find(([id]) => id === guideId)?.[1];
  return guide && blocksOfType(guide, "stretch").find(({ id }) => id === "wall-calf-stretch");
}

/** Who gives a further dose: what stands before the colon. */
const giverOf = ({ line }: { readonly line: { readonly text: string } }) => line.text.split(":")[0];

describe("the stretches of the guides", () => {
  test.each(["at-night", "in-pregnancy"])("shows the trial dose of the wall stretch in %s", (id) => {
    const dose = wallOf(id)?.dose;
    expect(dose && { how: dose.how, basis: dose.basis.text, note: dose.note }).toEqual({
      how: [
        "Hold for 10 seconds.",
        "Do it 3 times on each side.",
        "Rest for 10 seconds in between.",
        "Do this once a day, for 6 weeks.",
      ],
      basis: "This comes from a trial.",
      note: "Done just before sleep, at a moderate pull, together with hamstring stretches. The people were over 55.",
    });
  });

  test("says beside it what others say of the wall stretch, with what a reader should know", () => {
    expect(wallOf("at-night")?.otherDoses.map(({ line, note }) => [line.text, note])).toEqual([
      [
        "Mayo Clinic: hold for 30 seconds on each side.",
        "For pregnancy, before bed. The same page says that evidence is lacking.",
      ],
      [
        "Merck Manual (consumer): hold for 30 seconds; do it 5 times on each side.",
        "Given as a slow count to 30, with both heels down and the front knee bent.",
      ],
      ["American Academy of Orthopaedic Surgeons: hold for 15 to 30 seconds on each side.", ""],
      [
        "Coppin RJ and others: we have not seen the numbers.",
        "This trial found no difference. It looked at people after 12 weeks.",
      ],
    ]);
  });

  test.each(["before-and-after-exercise", "night-and-exercise"])("shows the dose for a cramp first in %s", (id) => {
    const wall = wallOf(id);
    expect(wall?.dose.how).toEqual([
      "Stretch the side with the cramp, and hold until the cramp lets go.",
      "Do this each time a cramp comes.",
      "If cramps come often for weeks, tell a doctor.",
    ]);
    expect(wall?.dose.basis.text).toBe("This is the advice of a health body.");
    expect(wall?.otherDoses.map(giverOf)).toEqual([
      "The source article",
      "Merck Manual (consumer)",
      "American Academy of Orthopaedic Surgeons",
      "Coppin RJ and others",
    ]);
  });

  test("names the versions of the wall stretch", () => {
    expect(wallOf("at-night")?.versions).toEqual(["Easier version, version for bed: Towel calf stretch."]);
  });

  test.each(builtGuides)("gives in %s steps, dose, feeling, mistakes and a stop rule with each stretch", (_, guide) => {
    const wanting = blocksOfType(guide, "stretch").filter(
      ({ steps, dose: { how }, feelIt, mistakes, stopIf, evidence }) =>
        steps.length < 2 ||
        how.length === 0 ||
        how.some((text) => !/^[A-Z].+\.$/.test(text)) ||
        feelIt === "" ||
        mistakes.length === 0 ||
        stopIf.length === 0 ||
        evidence.length === 0,
    );
    expect(wanting).toEqual([]);
  });

  test.each(builtGuides)("warns in %s of a fresh injury with each stretch", (_, guide) => {
    const injury = "You had a muscle tear, broken bone, operation or new joint lately.";
    const silent = blocksOfType(guide, "stretch").filter(
      ({ care }) => !care.cautions.some(({ lines }) => lines.some(({ text }) => text.startsWith(injury))),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
