import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import type { Bits } from "../../../src/query/answer/bits.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";
import { listBits } from "./list-bits.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const stretches = indexQuestions(catalog, "stretch");
const remedies = indexQuestions(catalog, "remedy");
const tell = (sets: ReadonlyMap<string, Bits>) =>
  Object.fromEntries([...sets].map(([key, bits]) => [key, listBits(bits)]));
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("the index of a kind", () => {
  test("holds the entries of the kind in the order of the answers", () => {
    expect(idsOf(stretches.entries)).toEqual(["bend", "lean", "pull"]);
    expect(idsOf(remedies.entries)).toEqual(["rest", "habit", "pill", "ban"]);
    expect([...stretches.places]).toEqual([
      ["bend", 0],
      ["lean", 1],
      ["pull", 2],
    ]);
    expect([listBits(stretches.everything), stretches.scratch.length]).toEqual([[0, 1, 2], 1]);
    expect(stretches.openPlan).toEqual({ must: [stretches.everything], mustNot: [], reasons: [] });
  });

  test("is one for each catalog, kind and set of goals, in whatever order these are asked", () => {
    expect(indexQuestions(catalog, "stretch", [])).toBe(stretches);
    const both = indexQuestions(catalog, "stretch", ["prevent", "stop-now"]);
    expect(indexQuestions(catalog, "stretch", ["stop-now", "prevent", "sleep", 7, undefined])).toBe(both);
    expect(both.judgedAt(0).headline?.outcome).toBe("cramp-relief");
    expect(both).not.toBe(indexQuestions(catalog, "stretch", ["prevent"]));
    expect(indexQuestions(catalog, "stretch", ["prevent"])).not.toBe(stretches);
    expect(indexQuestions(createCatalog([]), "stretch").entries).toEqual([]);
  });

  test("is one for each set of conditions that evidence tells apart, of which 64 are kept", () => {
    const ids = Array.from({ length: 65 }, (_, at) => `cramp-${at}`);
    const own = createCatalog([
      ...ids.map((id) => buildEntry.condition(id)),
      ...ids.map((id) =>
        buildEntry.remedy(`for-${id}`, { evidence: [buildEvidence("benefit", "low", { conditions: [id] })] }),
      ),
    ]);
    const indexOf = (id?: string) => indexQuestions(own, "remedy", ["prevent"], id);
    const first = indexOf(ids[0]);
    expect(first.entries[0]?.id).toBe("for-cramp-0");
    for (const id of ids.slice(1, 64)) expect(indexOf(id).entries[0]?.id).toBe(`for-${id}`);
    expect(indexOf(ids[0])).toBe(first);
    expect(indexOf(ids[64])).not.toBe(first);
    expect(indexOf(ids[0])).not.toBe(first);
    expect(indexOf(ids[0]).entries).toEqual(first.entries);
  });

  test("stands in the order of what is known for the goals", () => {
    expect(idsOf(indexQuestions(catalog, "remedy", ["prevent"]).entries)).toEqual(["habit", "rest", "pill", "ban"]);
  });

  test("keeps one set for each value of a part, made once", () => {
    expect(tell(stretches.facetOf("muscle"))).toEqual({ calf: [0], foot: [1, 2], leg: [1] });
    expect(tell(remedies.facetOf("cause"))).toEqual({ heat: [0], cold: [0, 1] });
    expect(stretches.facetOf("muscle")).toBe(stretches.facetOf("muscle"));
    expect(stretches.plannedOf("muscle")).toBe(stretches.plannedOf("muscle"));
    expect(stretches.plannedOf("muscle")).not.toBe(stretches.plannedOf("goal"));
  });

  test("knows what is for nobody, what people with a trait should avoid, and what takes how long", () => {
    expect([listBits(remedies.unfit), listBits(stretches.unfit)]).toEqual([[3], []]);
    expect(tell(stretches.avoid)).toEqual({ "falls-easily": [1] });
    expect(tell(remedies.avoid)).toEqual({ "falls-easily": [1] });
    expect([...stretches.secondsAt(undefined)]).toEqual([35, 35, 55]);
    expect([...remedies.secondsAt(undefined)]).toEqual([Infinity, 120, Infinity, Infinity]);
  });

  test("makes what it knows of all entries once", () => {
    for (const index of [stretches, remedies]) {
      expect(index.places).toBe(index.places);
      expect(index.unfit).toBe(index.unfit);
      expect(index.avoid).toBe(index.avoid);
      expect(index.secondsAt(undefined)).toBe(index.secondsAt(undefined));
    }
  });

  test("keeps of an entry what is the same for all goals, and the evidence that counts for these", () => {
    const forRelief = indexQuestions(catalog, "stretch", ["stop-now"]).judgedAt(0);
    const inGeneral = stretches.judgedAt(0);
    expect([inGeneral.entry.id, inGeneral.verdict, inGeneral.reasons, inGeneral.unanswered]).toEqual([
      "bend",
      "suitable",
      [],
      [],
    ]);
    expect(inGeneral.headline).toBe(inGeneral.entry.evidence[0]);
    expect(indexQuestions(catalog, "stretch", ["prevent"]).judgedAt(0).headline).toBe(undefined);
    expect(forRelief.cautions).toBe(inGeneral.cautions);
    expect(stretches.judgedAt(0)).toBe(inGeneral);
    expect([Object.isFrozen(inGeneral), Object.isFrozen(inGeneral.cautions)]).toEqual([true, true]);
    expect(stretches.judgedAt(1).unanswered).toEqual(["falls-easily", "glaucoma"]);
    expect(() => stretches.judgedAt(3)).toThrow(new RangeError("Unexpected place 3, expected one of the index"));
  });
});
