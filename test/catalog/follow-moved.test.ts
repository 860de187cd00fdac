import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { followMoved } from "../../src/catalog/follow-moved.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { buildEntry } from "./build-entry.ts";

const move = (id: string, movedTo: string) => ({ kind: "stretch", id, movedTo }) as const;
const yoga = buildEntry.remedy("yoga", { stretches: ["dog", "squat"] });
const pose = buildEntry.stretch("pose");
const stretchesOf = (moved: Parameters<typeof followMoved>[1], entries = [yoga, pose]) =>
  followMoved(entries, moved).flatMap((entry) => ("stretches" in entry ? [entry.stretches] : []));

describe("followMoved", () => {
  test("lets links lead to what ids have become, over several steps", () => {
    expect(stretchesOf([move("dog", "pose")])).toEqual([["pose", "squat"]]);
    expect(stretchesOf([move("dog", "old-pose"), move("old-pose", "pose")])).toEqual([["pose", "squat"]]);
    expect(yoga.stretches).toEqual(["dog", "squat"]);
  });

  test("leaves an entry without such a link, and one whose link is still there, as the object that it is", () => {
    expect(followMoved([yoga, pose], [])).toEqual([yoga, pose]);
    expect(followMoved([yoga, pose], [move("cat", "pose")])[0]).toBe(yoga);
    expect(followMoved([yoga, pose, buildEntry.stretch("dog")], [move("dog", "pose")])[0]).toBe(yoga);
  });

  test("names an entry once where 2 ids have become one, and leads no entry to itself", () => {
    expect(stretchesOf([move("dog", "pose"), move("squat", "pose")])).toEqual([["pose"]]);
    expect(stretchesOf([move("dog", "squat"), move("cat", "pose")], [yoga, buildEntry.stretch("squat")])).toEqual([
      ["squat"],
    ]);
    const easy = buildEntry.stretch("easy", { harder: "old", seated: "other" });
    const [followed] = followMoved([easy, buildEntry.stretch("other")], [move("old", "easy")]);
    expect(followed).toEqual(buildEntry.stretch("easy", { seated: "other" }));
    const [kept] = followMoved([easy, buildEntry.stretch("pose")], [move("old", "pose")]);
    expect(kept).toMatchObject({ harder: "pose", seated: "other" });
    const claim = buildEntry.claim("heat-helps", { about: ["heat", "old-claim"] });
    const [alone] = followMoved([claim], [{ kind: "claim", id: "old-claim", movedTo: "heat-helps" }]);
    expect(alone).toMatchObject({ about: ["heat"] });
  });

  test("ends where ids lead in a circle", () => {
    const moved = [move("dog", "cat"), move("cat", "dog")];
    expect(stretchesOf(moved)).toEqual([["dog", "squat"]]);
  });

  test("keeps the warnings of a stretch that has another name, and what is found by it", () => {
    const dog = getEntry(catalog, "downward-facing-dog");
    const own = createCatalog(dog ? [{ ...dog, id: "dog-pose" }] : [], {
      extends: catalog,
      moved: [{ kind: "stretch", id: "downward-facing-dog", movedTo: "dog-pose" }],
    });
    const person = { traits: { glaucoma: "yes" } } as const;
    const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(idsOf(findRemedies(own, { person }).withheld)).toEqual(idsOf(findRemedies(catalog, { person }).withheld));
  });

  test("finds what is for a muscle or a condition that has another id now", () => {
    const own = createCatalog(
      [
        buildEntry.muscle("calf"),
        buildEntry.condition("cramps"),
        buildEntry.stretch("lean", { conditions: ["spasms"], targets: [{ muscle: "gastroc", role: "main" }] }),
      ],
      {
        moved: [
          { kind: "muscle", id: "gastroc", movedTo: "calf" },
          { kind: "condition", id: "spasms", movedTo: "cramps" },
        ],
      },
    );
    for (const question of [
      { muscle: "calf" },
      { muscle: "gastroc" },
      { condition: "cramps" },
      { condition: "spasms" },
    ]) {
      expect(findStretches(own, question).items.map(({ stretch }) => stretch.id)).toEqual(["lean"]);
    }
  });

  test("copies a proxy, and leaves a function and bytes that an app put there as they are", () => {
    const use = () => "use";
    const icon = new Uint8Array([1]);
    const given = { ...buildEntry.stretch("lean", { equipment: ["old-wall"] }), use, icon };
    const entries = [buildEntry.equipment("wall"), new Proxy(given, {})];
    const own = createCatalog(entries, { moved: [{ kind: "equipment", id: "old-wall", movedTo: "wall" }] });
    expect(own.entries.find(({ id }) => id === "lean")).toEqual({ ...given, equipment: ["wall"] });
    expect(given.equipment).toEqual(["old-wall"]);
  });
});
