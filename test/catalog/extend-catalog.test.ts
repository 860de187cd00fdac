import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { type CreateCatalogOptions, createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

const base: Catalog = catalog;

describe("createCatalog with extends", () => {
  test("puts own entries beside those beneath, in one order", () => {
    const own = buildEntry.remedy("foot-soak", {
      conditions: ["leg-cramps"],
      evidence: [buildEvidence("benefit", "high")],
    });
    const both = createCatalog([own], { extends: base });
    expect(both.entries.length).toBe(base.entries.length + 1);
    expect(findRemedies(both, { condition: "night-leg-cramps" }).items[0]?.remedy.id).toBe("foot-soak");
    expect(base.entries.some(({ id }) => id === "foot-soak")).toBe(false);
  });

  test("puts an own entry in the place of the one with its id", () => {
    const heat = getEntry(base, "heat");
    const both = createCatalog(heat ? [{ ...heat, name: "Our warm pad" }] : [], { extends: base });
    expect(both.entries.length).toBe(base.entries.length);
    expect(getEntry(both, "heat")?.name).toBe("Our warm pad");
    expect(getEntry(base, "heat")?.name).toBe("Warmth on the muscle");
  });

  test("keeps changed ids of both, its own first", () => {
    const moved = [{ kind: "equipment", id: "ball", movedTo: "massage-roller" }] as const;
    const both = createCatalog([], { extends: base, moved });
    expect(both.moved).toEqual([...moved, ...base.moved]);
    expect(getEntry(both, "ball")?.id).toBe("massage-roller");
    expect(getEntry(both, "after-exercise")?.id).toBe("before-and-after-exercise");
  });

  test("still says when to get help", () => {
    const both = createCatalog([buildEntry.remedy("foot-soak")], { extends: base });
    expect(findRemedies(both).careFirst).toEqual(findRemedies(base).careFirst);
    expect(listEntries(both, "red-flag")).toEqual(listEntries(base, "red-flag"));
  });

  test("refuses an id that another kind has beneath", () => {
    expect(() => createCatalog([buildEntry.stretch("heat")], { extends: base })).toThrow(
      new TypeError("Unexpected stretch `heat`, expected a remedy or another id, since the catalog beneath has it"),
    );
    const towel = createCatalog([buildEntry.equipment("towel")]);
    expect(() => createCatalog([buildEntry.remedy("towel")], { extends: towel })).toThrow(
      "Unexpected remedy `towel`, expected an equipment or another id",
    );
  });

  test("lets a copy gain a broader condition, and a condition be changed to another", () => {
    const beneath = createCatalog([buildEntry.condition("cramps"), buildEntry.condition("aches")]);
    const gained = createCatalog([buildEntry.condition("cramps", { broader: "aches" })], { extends: beneath });
    expect(getEntry(gained, "cramps")).toMatchObject({ broader: "aches" });
    const moved = [{ kind: "condition", id: "aches", movedTo: "cramps" }] as const;
    expect(getEntry(createCatalog([], { extends: gained, moved }), "aches")).toEqual(buildEntry.condition("cramps"));
  });

  test.each([
    ["night-leg-cramps", "a condition"],
    ["possible-clot", "a red-flag"],
  ])("says that %s is of another kind, before it asks for its warnings", (id, kind) => {
    expect(() => createCatalog([buildEntry.remedy(id)], { extends: base })).toThrow(
      new TypeError(`Unexpected remedy \`${id}\`, expected ${kind} or another id, since the catalog beneath has it`),
    );
  });

  test("names the content of both where nobody does", () => {
    const soak = buildEntry.remedy("foot-soak");
    const named = ({ version, license }: Catalog) => [version, license];
    const beneath = createCatalog([], { version: "1.2.3", license: "CC-BY-4.0" });
    expect(named(createCatalog([], { extends: beneath }))).toEqual(["1.2.3", "CC-BY-4.0"]);
    expect(named(createCatalog([soak], { extends: beneath }))).toEqual(["1.2.3+own", "CC-BY-4.0 AND UNLICENSED"]);
    expect(named(createCatalog([soak], { extends: beneath, version: "2.0.0", license: "MIT" }))).toEqual([
      "2.0.0",
      "MIT",
    ]);
    const own = createCatalog([soak], { extends: beneath });
    const second = createCatalog([buildEntry.remedy("bath")], { extends: own });
    expect(named(second)).toEqual(["1.2.3+own", "CC-BY-4.0 AND UNLICENSED"]);
    expect(named(createCatalog([soak]))).toEqual(["0.0.0", "UNLICENSED"]);
    expect(named(createCatalog([soak], { version: undefined, license: undefined }))).toEqual(["0.0.0", "UNLICENSED"]);
  });

  test("knows no literal ids where it does not see whether there is a catalog beneath", () => {
    const options: CreateCatalogOptions<Ids> = { extends: catalog };
    expectTypeOf(createCatalog([buildEntry.remedy("foot-soak")], options)).toEqualTypeOf<Catalog>();
  });

  test("knows the ids of the other kinds where it does not see those of one", () => {
    const remedies: Remedy[] = [buildEntry.remedy("foot-soak")];
    const own = createCatalog(remedies, { extends: catalog });
    // @ts-expect-error - the cause is `stress`
    expect(() => findRemedies(own, { cause: "stres" })).toThrow("did you mean `stress`?");
    // @ts-expect-error - the finding is `headache`
    expect(() => checkRedFlags(own, { headach: "yes" })).toThrow("did you mean `headache`?");
    expect(getEntry(own, "foot-soak")?.name).toBe("foot-soak");
  });

  test("knows the ids beneath where there are no entries", () => {
    const same = createCatalog([], { extends: catalog, version: "1.0.0" });
    expectTypeOf(same).toEqualTypeOf<Catalog<Ids>>();
    // @ts-expect-error - the cause is `stress`
    expect(() => findRemedies(same, { cause: "stres" })).toThrow("did you mean `stress`?");
  });

  test("knows the ids of both where TypeScript can see them", () => {
    type Own = { readonly [K in keyof Ids]: K extends "remedy" ? "foot-soak" : never };
    const both = createCatalog<Own, Ids>([], { extends: catalog });
    expectTypeOf<(typeof both.entries)[number]["id"]>().toEqualTypeOf<
      (typeof catalog.entries)[number]["id"] | "foot-soak"
    >();
    // @ts-expect-error - the remedy is `foot-soak`
    expect(getEntry(both, "foot-soke")).toBe(undefined);
    expect(getEntry(both, "foot-soak")).toBe(undefined);
  });
});
