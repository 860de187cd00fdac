import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { listFamily } from "../../src/catalog/list-family.ts";

const muscles = listEntries(catalog, "muscle");
const targeted = new Set(listEntries(catalog, "stretch").flatMap(({ targets }) => targets.map(({ muscle }) => muscle)));

describe("the muscles", () => {
  test("are each stretched, alone or with their group", () => {
    const idle = muscles.filter(({ id }) => ![...listFamily(catalog, id)].some((each) => targeted.has(each)));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test("hold the long band of the thigh as fascia, not as a muscle, and without a code", () => {
    const band = getEntry(catalog, "iliotibial-tract");
    expect([band?.level, band?.codes, band?.about[0]]).toEqual([
      "fascia",
      [],
      "It is a band of tissue, not a muscle, so it cannot cramp. No code was verified for it.",
    ]);
    expect(muscles.filter(({ level }) => level === "fascia").map(({ id }) => id)).toEqual(["iliotibial-tract"]);
  });

  test.each([
    ["gastrocnemius", ["knee", "ankle"]],
    ["soleus", ["ankle"]],
    ["rectus-femoris", ["hip", "knee"]],
    ["vastus-lateralis", ["knee"]],
    ["hamstrings", ["hip", "knee"]],
    ["gracilis", ["hip", "knee"]],
    ["adductor-magnus", ["hip"]],
    ["flexor-digitorum-longus", ["ankle", "toes"]],
  ] as const)("let %s cross %j", (id, joints) => {
    expect(getEntry(catalog, id)?.crosses).toEqual(joints);
  });

  test("each cross a joint, but for the one that pulls on another's tendon", () => {
    expect(muscles.filter(({ crosses }) => crosses.length === 0).map(({ id }) => id)).toEqual(["quadratus-plantae"]);
  });

  test("belong to a group, but for the groups and these", () => {
    const alone = muscles.filter(({ level, group }) => level !== "group" && group === undefined);
    expect(alone.map(({ id }) => id)).toEqual(["fibularis-longus", "iliotibial-tract"]);
  });
});
