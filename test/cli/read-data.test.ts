import { describe, expect, test } from "vitest";
import { readData } from "../../src/cli/read-data.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const facts = { version: "1.2.0", license: "CC0-1.0" };
const heat = buildEntry.remedy("heat");
const moved = [{ kind: "remedy", id: "hot", movedTo: "heat" }];
const whole = { ...facts, entries: [heat], moved };

/** Read a file that holds a text, or a value as JSON. */
async function read(content: unknown, name = "data.json") {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return readData(name, await makeFolder({ [name]: text }));
}

const expected = "expected a `data.json` as `remedykit build` writes it";

describe("readData", () => {
  test("gives the catalog that a file holds", async () => {
    expect(await read(whole)).toEqual(whole);
  });

  test("fills in the lists that an entry leaves out", async () => {
    const { aliases, causes, ...short } = heat;
    expect((await read({ ...whole, entries: [short] })).entries).toEqual([{ ...heat, aliases, causes }]);
  });

  test.each<[string, unknown, string]>([
    ["text that is no JSON", "# Heat", "text that is no JSON"],
    ["an empty file", "", "text that is no JSON"],
    ["JSON that stops in the middle", '{"version": "1.0.0"', "text that is no JSON"],
    ["a list", [], "`[]`"],
    ["a number", 12, "`12`"],
    ["null", null, "`null`"],
    ["an object without a field", { ...facts, entries: [] }, "missing `moved`"],
    ["a field of its own", { ...whole, more: 1 }, "field `more`"],
    ["2 fields of its own, the first alone", { ...whole, entries: [{ ...heat, a: 1, b: 2 }] }, "field `entries[0].a`"],
    ["a version that is none", { ...whole, version: 1 }, "`1` for `version`"],
    ["no list of entries", { ...whole, entries: {} }, "`{}` for `entries`"],
    ["an entry that is none", { ...whole, entries: [heat, "x"] }, "`x` for `entries[1]`"],
    ["an entry of no kind", { ...whole, entries: [{ ...heat, kind: "cure" }] }, "`cure` for `entries[0].kind`"],
    [
      "an entry with a hostile id",
      { ...whole, entries: [{ ...heat, id: "__proto__" }] },
      "`__proto__` for `entries[0].id`",
    ],
    [
      "an entry that lacks a field",
      { ...whole, entries: [{ ...heat, whoDecides: undefined }] },
      "missing `entries[0].whoDecides`",
    ],
    [
      "an entry with a field of another kind",
      { ...whole, entries: [{ ...heat, tier: "soon" }] },
      "field `entries[0].tier`",
    ],
    [
      "a value out of range",
      { ...whole, entries: [{ ...heat, minutes: { min: 1, max: 999 } }] },
      "`999` for `entries[0].minutes.max`",
    ],
    [
      "control characters",
      { ...whole, entries: [{ ...heat, name: "a\n\u001b[31m" }] },
      "`a\\u{a}\\u{1b}[31m` for `entries[0].name`",
    ],
    [
      "a moved id that is none",
      { ...whole, moved: [{ kind: "remedy", id: "hot", movedTo: "" }] },
      "`` for `moved[0].movedTo`",
    ],
    ["a field of the prototype", JSON.stringify(whole).replace("{", '{"__proto__":{},'), "field `__proto__`"],
    ["2 wrong things, the first alone", { ...whole, version: 1, license: 2 }, "`1` for `version`"],
  ])("says in one line what is wrong with %s", async (_, content, found) => {
    await expect(read(content)).rejects.toThrow(new UsageError(`Unexpected ${found} in \`data.json\`, ${expected}`));
  });

  test("shortens what is long", async () => {
    await expect(read({ ...whole, version: ["x".repeat(99)] })).rejects.toThrow(
      new UsageError(`Unexpected \`["${"x".repeat(78)}…\` for \`version\` in \`data.json\`, ${expected}`),
    );
  });

  test.each([
    ["a rule", { ...whole, entries: [buildEntry.redFlag("clot", { rule: "deep" })] }],
    ["a version", { ...whole, version: "deep" }],
  ])("survives nesting that no one would write, in %s", async (_, content) => {
    const deep = `${'{"not":'.repeat(100_000)}"a"${"}".repeat(100_000)}`;
    await expect(read(JSON.stringify(content).replace('"deep"', deep))).rejects.toThrow(
      new UsageError(`Unexpected nesting that is too deep in \`data.json\`, ${expected}`),
    );
  });

  test("says which id stands twice, and where to mend it", async () => {
    const twice = { ...whole, entries: [heat, buildEntry.equipment("heat")] };
    await expect(read(twice, "old.json")).rejects.toThrow(
      new UsageError("Unexpected second entry `heat` (remedy, equipment), expected each id once, mend `old.json`"),
    );
  });

  test("writes control characters of the file's name as codes", async () => {
    await expect(read("", "da\u001bta.json")).rejects.toThrow(
      new UsageError(`Unexpected text that is no JSON in \`da\\u{1b}ta.json\`, ${expected}`),
    );
  });

  test("is what remedykit diff says of a wrong file, as wrong usage and without a stack", async () => {
    const folder = await makeFolder({ "data.json": "[]" });
    expect(await runIn(folder, "diff", "data.json")).toEqual({
      code: 2,
      out: "",
      error: `Unexpected \`[]\` in \`data.json\`, ${expected}\n`,
    });
  });
});
