import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { requireCatalogOptions } from "../../src/catalog/require-catalog-options.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { strangeTexts, strangeValues } from "./strange-values.ts";

const strange = [...strangeValues, ...strangeTexts];
const given = strangeValues.filter(([, value]) => value !== undefined);
const idWords = "small letters, digits and single hyphens, starting with a letter";
const aKind = `one of ${kinds.map((kind) => `\`${kind}\``).join(", ")}`;
const moved = { kind: "remedy", id: "old", movedTo: "new" };

const refusal = (named: string, argument: string, expected: string) =>
  new TypeError(`Unexpected ${named} for \`${argument}\`, expected ${expected}`);

describe("requireCatalogOptions", () => {
  test.each([
    [{}],
    [{ version: undefined, license: undefined, moved: undefined, extends: undefined }],
    [{ version: "1.0.0", license: "CC-BY-4.0", moved: [], extends: createCatalog([]) }],
    [{ version: "", license: "" }],
    [{ moved: [moved, { ...moved, id: "older" }] }],
    [{ version: "1.0.0", license: "", moved: [], entries: [] }],
  ])("lets %j pass", (options) => {
    expect(() => requireCatalogOptions(options)).not.toThrow();
  });

  test.each([
    ["extend", ", did you mean `extends`?"],
    ["something", ""],
  ])("refuses an option named %s", (name, meant) => {
    expect(() => requireCatalogOptions({ [name]: createCatalog([]) })).toThrow(
      new TypeError(
        `Unexpected \`${name}\` for \`options\`, expected one of \`version\`, \`license\`, \`moved\`, \`extends\`${meant}`,
      ),
    );
  });

  test.each(strange.filter(([named]) => named !== "object"))("refuses %s as the options", (named, options) => {
    expect(() => requireCatalogOptions(options)).toThrow(refusal(named, "options", "an object"));
  });

  test("refuses options in a map, whose version would be lost", () => {
    expect(() => requireCatalogOptions(new Map([["version", "1.0.0"]]))).toThrow(
      refusal("object", "options", "a plain object, no `Map` and no other collection"),
    );
  });

  test.each(given)("refuses %s as version and licence", (named, value) => {
    expect(() => requireCatalogOptions({ version: value })).toThrow(refusal(named, "options.version", "a text"));
    expect(() => requireCatalogOptions({ license: value })).toThrow(refusal(named, "options.license", "a text"));
  });

  test.each([...given, ...strangeTexts].filter(([named]) => !named.endsWith("list")))(
    "refuses %s as changed ids",
    (named, value) => {
      expect(() => requireCatalogOptions({ moved: value })).toThrow(
        refusal(named, "options.moved", "a list of ids that were changed"),
      );
    },
  );

  test.each(strange.filter(([named]) => named !== "object"))(
    "refuses %s as a changed id, with its place",
    (named, value) => {
      expect(() => requireCatalogOptions({ moved: [moved, value] })).toThrow(
        refusal(named, "options.moved[1]", "an object"),
      );
    },
  );

  test.each([...strangeValues, ...strangeTexts])("refuses %s as the kind of a changed id", (named, kind) => {
    expect(() => requireCatalogOptions({ moved: [{ ...moved, kind }] })).toThrow(
      refusal(named, "options.moved[0].kind", aKind),
    );
  });

  test("tells the kind that may be meant", () => {
    expect(() => requireCatalogOptions({ moved: [{ ...moved, kind: "remedys" }] })).toThrow(
      refusal("`remedys`", "options.moved[0].kind", `${aKind}, did you mean \`remedy\`?`),
    );
  });

  test.each(["id", "movedTo"])("refuses an id in `%s` that is written in another way", (field) => {
    for (const [named, value] of [
      ["`undefined`", undefined],
      ["`7`", 7],
      ["empty text", ""],
      ["`__proto__`", "__proto__"],
      ["`Old`", "Old"],
      ["`old-`", "old-"],
    ] as const) {
      expect(() => requireCatalogOptions({ moved: [{ ...moved, [field]: value }] })).toThrow(
        refusal(named, `options.moved[0].${field}`, idWords),
      );
    }
  });

  test.each(["id", "movedTo", "note"])("refuses a changed id that is nested in `%s`", (field) => {
    const nested = strangeValues.filter(([named]) => named.endsWith("list") || named === "object");
    for (const [, value] of nested) {
      expect(() => requireCatalogOptions({ moved: [{ ...moved, [field]: value }] })).toThrow(
        refusal("object", "options.moved[0]", "an object with `kind`, `id` and `movedTo`"),
      );
    }
  });

  test("refuses what is no catalog to stand on, also `null`", () => {
    const expected = "a catalog, such as `catalog` of remedykit or what `createCatalog` gives";
    for (const [named, value] of given) {
      expect(() => requireCatalogOptions({ extends: value })).toThrow(refusal(named, "options.extends", expected));
    }
  });

  test("names the first thing that is wrong", () => {
    const wrong = { version: 1, license: 2, moved: 3, extends: 4 };
    expect(() => requireCatalogOptions(wrong)).toThrow(refusal("`1`", "options.version", "a text"));
    expect(() => requireCatalogOptions({ ...wrong, version: "" })).toThrow(refusal("`2`", "options.license", "a text"));
  });

  test.each([
    [{ entries: [null], moved: [] }, "Unexpected `null` for `options.extends.entries[0]`, expected an entry"],
    [{ entries: [7], moved: [] }, "Unexpected `7` for `options.extends.entries[0]`, expected an entry"],
    [{ entries: [], moved: [3] }, "Unexpected `3` for `options.extends.moved[0]`, expected an object"],
  ])("refuses %j beneath", (base, message) => {
    expect(() => requireCatalogOptions({ extends: base })).toThrow(new TypeError(message));
  });
});
