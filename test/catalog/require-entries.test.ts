import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { isKindWord, requireEntries, requireEntry } from "../../src/catalog/require-entries.ts";
import { idWords, isId } from "../../src/schema/is-id.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";
import { strangeTexts, strangeValues } from "./strange-values.ts";

const strange = [...strangeValues, ...strangeTexts];
/** Texts that are not written as ids are. */
const notIds = strangeTexts.filter(([, text]) => !/^[a-z]+$/.test(text));
const heat = buildEntry.remedy("heat");
const aKind = `one of ${kinds.map((kind) => `\`${kind}\``).join(", ")}`;

/** The lists that questions rely on, by kind: those of texts, and those of things. */
const lists = [
  [buildEntry.reference("x"), ["aliases"], []],
  [buildEntry.article("x"), ["aliases"], []],
  [buildEntry.disclaimer("x"), ["aliases", "text"], []],
  [buildEntry.muscle("x"), ["aliases", "about"], []],
  [buildEntry.equipment("x"), ["aliases"], []],
  [buildEntry.claim("x"), ["aliases"], []],
  [
    buildEntry.guide("x"),
    ["aliases", "disclaimers", "unlikelyToHelp", "unknowns", "support", "references"],
    ["sections"],
  ],
  [buildEntry.condition("x"), ["aliases", "muscles"], ["lookalikes"]],
  [buildEntry.redFlag("x", { rule: { trait: "pregnancy" } }), ["aliases", "conditions"], ["findings"]],
  [buildEntry.cause("x"), ["aliases", "about", "conditions"], ["evidence"]],
  [
    buildEntry.stretch("x"),
    ["aliases", "equipment", "conditions", "goals", "moments"],
    ["targets", "doses", "cautions", "evidence"],
  ],
  [
    heat,
    ["aliases", "conditions", "causes", "goals", "moments", "stretches", "equipment"],
    ["evidence", "harms", "cautions"],
  ],
] as const;

const texts = lists.flatMap(([entry, names]) => names.map((name) => [entry.kind, name, entry] as const));
const things = lists.flatMap(([entry, , names]) => names.map((name) => [entry.kind, name, entry] as const));

const refusal = (named: string, argument: string, expected: string) =>
  new TypeError(`Unexpected ${named} for \`${argument}\`, expected ${expected}`);

/** Nest a remedy so that its value stands this deep. */
function nest(levels: number): object {
  let note: object = {};
  for (let depth = 2; depth < levels; depth += 1) note = { note };
  return { ...heat, note };
}

describe("requireEntry", () => {
  test("lets every real entry pass", () => {
    for (const entry of catalog.entries) expect(() => requireEntry(entry, "a")).not.toThrow();
  });

  test.each(strange.filter(([named]) => named !== "object"))("refuses %s", (named, given) => {
    expect(() => requireEntry(given, "a")).toThrow(refusal(named, "a", "an entry"));
  });

  test.each(strange)("refuses %s as the kind", (named, kind) => {
    const isDeep = named === "list" || named === "object";
    const message = isDeep
      ? /^Unexpected (?:list|object) for `a(?:\.kind)?`, expected /
      : refusal(named, "a.kind", aKind);
    expect(() => requireEntry({ ...heat, kind }, "a")).toThrow(message);
  });

  test("tells the kind that may be meant", () => {
    expect(() => requireEntry({ ...heat, kind: "Remedys" }, "a")).toThrow(
      refusal("`Remedys`", "a.kind", `${aKind}, did you mean \`remedy\`?`),
    );
  });

  test.each<[named: string, id: unknown]>([
    ["`undefined`", undefined],
    ["`7`", 7],
    ["list", ["heat"]],
    ...notIds.map(([named, id]): [string, unknown] => [named, id]),
    ["`heat_`", "heat_"],
  ])("refuses %s as the id", (named, id) => {
    expect(() => requireEntry({ ...heat, id }, "a")).toThrow(refusal(named, "a.id", idWords));
  });

  test("refuses an id that is longer than the schema allows", () => {
    const id = "h".repeat(61);
    expect(() => requireEntry({ ...heat, id }, "a")).toThrow(/ for `a\.id`, expected at most 60 characters$/);
    expect(() => requireEntry({ ...heat, id: id.slice(1) }, "a")).not.toThrow();
  });

  test.each([
    ["`undefined`", undefined],
    ["`null`", null],
    ["`7`", 7],
    ["empty list", []],
    ["object", {}],
  ])("refuses %s as the name", (named, name) => {
    expect(() => requireEntry({ ...heat, name }, "a")).toThrow(refusal(named, "a.name", "a name"));
  });

  test("refuses a guide without its parts", () => {
    const { sections: _, ...guide } = buildEntry.guide("at-night");
    expect(() => requireEntry(guide, "a")).toThrow(refusal("`undefined`", "a.sections", "a list"));
    expect(() => requireEntry({ ...guide, sections: [7] }, "a")).toThrow(refusal("`7`", "a.sections[0]", "an object"));
  });

  test("counts only what an entry has itself", () => {
    expect(() => requireEntry(Object.create(heat), "a")).toThrow(refusal("`undefined`", "a.kind", aKind));
    const { name, ...nameless } = heat;
    const given = Object.assign(Object.create({ name }), nameless);
    expect(() => requireEntry(given, "a")).toThrow(refusal("`undefined`", "a.name", "a name"));
  });

  test("takes an entry that is nested 64 deep, and none that is deeper or holds itself", () => {
    const expected = "an entry that is nested at most 64 deep and does not hold itself";
    expect(() => requireEntry(nest(64), "a")).not.toThrow();
    expect(() => requireEntry(nest(65), "a")).toThrow(refusal("object", "a", expected));
    expect(() => requireEntry(nest(100_000), "a")).toThrow(refusal("object", "a", expected));
    const ring = { ...heat, self: {} };
    ring.self = ring;
    expect(() => requireEntry(ring, "a")).toThrow(refusal("object", "a", expected));
  });

  test.each([...texts, ...things])("refuses a %s whose `%s` is no list", (_, name, entry) => {
    for (const [named, given] of [
      ["`undefined`", undefined],
      ["`null`", null],
      ["`heat`", "heat"],
      ["object", { length: 0 }],
    ] as const) {
      expect(() => requireEntry({ ...entry, [name]: given }, "a")).toThrow(refusal(named, `a.${name}`, "a list"));
    }
    const requireEmpty = () => requireEntry({ ...entry, [name]: [] }, "a");
    // A stretch without a dose says nothing of how much, and no routine could hold it.
    if (name === "doses") expect(requireEmpty).toThrow(refusal("empty list", "a.doses", "a list of at least 1"));
    else expect(requireEmpty).not.toThrow();
  });

  test.each(texts)("refuses a %s with something in `%s` that is no text", (_, name, entry) => {
    // Goals and moments are words of closed lists; other lists hold ids, which may be anything that is a text.
    const words = new Map([
      ["goals", ["prevent", "stop-now"]],
      ["moments", ["daily", "at-night"]],
    ]);
    const right = words.get(name) ?? ["x", "y"];
    for (const [named, given] of [
      ["`undefined`", undefined],
      ["`7`", 7],
      ["object", { id: "x" }],
    ] as const) {
      expect(() => requireEntry({ ...entry, [name]: [right[0], given, given] }, "a")).toThrow(
        refusal(named, `a.${name}[1]`, "a text"),
      );
    }
    expect(() => requireEntry({ ...entry, [name]: [right[0], " "] }, "a")).toThrow(
      refusal("` `", `a.${name}[1]`, "a text that is not blank"),
    );
    expect(() => requireEntry({ ...entry, [name]: right }, "a")).not.toThrow();
  });

  test.each(things)("refuses a %s with something in `%s` that has no fields", (_, name, entry) => {
    for (const [named, given] of [
      ["`undefined`", undefined],
      ["`null`", null],
      ["`x`", "x"],
      ["empty list", []],
    ] as const) {
      expect(() => requireEntry({ ...entry, [name]: [given, {}] }, "a")).toThrow(
        refusal(named, `a.${name}[0]`, "an object"),
      );
    }
    // What a question reads of these must be there as well.
    const isRead = ["evidence", "targets", "doses", "cautions", "lookalikes", "findings", "harms", "sections"].includes(
      name,
    );
    if (isRead) expect(() => requireEntry({ ...entry, [name]: [{}, {}] }, "a")).toThrow(`\`a.${name}[0].`);
    else expect(() => requireEntry({ ...entry, [name]: [{}, {}] }, "a")).not.toThrow();
  });

  test.each([
    ["article", {}],
    ["reference", { authors: "A", title: "B", where: "C" }],
    ["equipment", { summary: "A", safetyCheck: "B" }],
    ["claim", { statement: "A", verdict: "supported", certainty: "low" }],
  ] as const)("asks of a %s its other names and what a guide says of it: %j", (kind, said) => {
    const entry = { kind, id: "x", name: "X", aliases: [], ...said };
    expect(() => requireEntry(entry, "a")).not.toThrow();
    for (const field of Object.keys(said)) {
      expect(() => requireEntry({ ...entry, [field]: "" }, "a")).toThrow(`for \`a.${field}\`, expected`);
      expect(() => requireEntry({ ...entry, [field]: undefined }, "a")).toThrow(`for \`a.${field}\`, expected`);
    }
  });
});

describe("requireEntries", () => {
  test("lets lists of entries pass", () => {
    expect(() => requireEntries([])).not.toThrow();
    expect(() => requireEntries([heat, buildEntry.muscle("calf")])).not.toThrow();
  });

  test.each(strange.filter(([named]) => !named.endsWith("list")))("refuses %s", (named, given) => {
    expect(() => requireEntries(given)).toThrow(refusal(named, "entries", "a list of entries"));
  });

  test("names the place of the first that is wrong, and what is wrong in it", () => {
    expect(() => requireEntries([heat, null, 7])).toThrow(refusal("`null`", "entries[1]", "an entry"));
    const evidence = [buildEvidence("benefit", "high"), 7];
    expect(() => requireEntries([heat, heat, { ...heat, evidence }])).toThrow(
      refusal("`7`", "entries[2].evidence[1]", "an object"),
    );
    expect(() => requireEntries(new Array(3))).toThrow(refusal("`undefined`", "entries[0]", "an entry"));
  });
});

describe("isId and isKindWord", () => {
  test.each([...strangeValues, ...notIds])("take %s for neither", (_, given) => {
    expect(isId(given)).toBe(false);
    expect(isKindWord(given)).toBe(false);
  });

  test("take ids and kinds", () => {
    expect(["heat", "wall-calf-stretch", "vitamin-b12", "constructor"].every(isId)).toBe(true);
    expect(kinds.every(isKindWord)).toBe(true);
    expect(isKindWord("constructor")).toBe(false);
    expect(isKindWord("Remedy")).toBe(false);
  });
});
