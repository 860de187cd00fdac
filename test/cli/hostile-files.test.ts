import { execFileSync } from "node:child_process";
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, runIn } from "./open-terminal.ts";

const good = `---
name: Towel
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: A long towel.
safetyCheck: Keep it where you will not trip.
---
`;
const wrong = good.replace("Towel", "5");
const towel = (lines: string) => good.replace("safetyCheck:", `${lines}\nsafetyCheck:`);
const body = (text: string) => `${good}\n## About\n\n${text}\n`;
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdefgh".split("").map((name, at) => `${name}: &${name} [${"abcdefgh"[at]}]`),
];

/** A character that could forge a line of a log or turn text around. */
const unsafe = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** Hostile files, each with the rules that are said of it. */
const hostile: readonly [what: string, value: string | Uint8Array, rules: readonly string[]][] = [
  [
    "an alias bomb",
    towel(bomb.join("\n").replace(/\[([a-h])\]/g, "[*$1, *$1, *$1, *$1, *$1, *$1, *$1, *$1]")),
    ["plain-yaml"],
  ],
  ["an anchor that leads to itself", towel("aliases: &a [*a]"), ["plain-yaml"]],
  ["brackets 100 000 deep", towel(`aliases: ${"[".repeat(100_000)}`), ["small-front-matter", "shallow-nesting"]],
  ["fields 7 000 deep", towel(`aliases: ${"{a: ".repeat(7_000)}`), ["few-fields", "shallow-nesting"]],
  ["quotes 3 000 deep", body("> ".repeat(3_000)), ["shallow-nesting"]],
  ["lists 400 deep", body("- ".repeat(400)), ["shallow-nesting"]],
  ["50 MB", new Uint8Array(50_000_000).fill(97), ["small-file"]],
  ["a line of 10 million characters", body("a".repeat(10_000_000)), ["small-file"]],
  ["40 kB of marks", body("*a_ ".repeat(8_000)), ["few-marks"]],
  ["3 000 fields", towel(Array.from({ length: 3_000 }, (_, at) => `k${at}: 1`).join("\n")), ["few-fields"]],
  ["fields given twice", towel("name: a\nname: b"), ["unique-fields"]],
  ["a zero byte", towel("aliases: [\0]"), ["utf-8-text"]],
  ["bytes that are not UTF-8", new Uint8Array([45, 45, 45, 10, 0xff, 0xfe]), ["utf-8-text"]],
  ["code in front matter", good.replace("---", "---js"), ["front-matter"]],
  ["a tag that runs code", towel("aliases: !!js/function 'function(){}'"), ["valid-yaml", "plain-yaml"]],
  ["a field named __proto__", towel("__proto__: {polluted: true}"), ["plain-yaml"]],
  ["a field named constructor", towel("constructor: {prototype: {polluted: true}}"), ["known-fields"]],
  ["another schema", towel("$schema: https://example.org/any.json"), ["known-fields"]],
  ["a script", body("<script>alert(1)</script>"), ["plain-body"]],
  ["a link that runs code", body("[x](javascript:alert(1))"), ["plain-body"]],
  ["escape codes", towel('aliases: ["\\e[31mred", "\\u202Ereversed"]'), ["schema"]],
  ["a line that looks like a command", towel('aliases: ["x\\n::error file=a::b"]'), ["schema"]],
];

describe("remedykit check of hostile files", () => {
  test.each(hostile)("names the file with %s, and checks the others", async (_, value, rules) => {
    const folder = await makeFolder({
      "data/equipment/hostile.md": value,
      "data/equipment/towel.md": wrong,
    });
    const { code, out, error } = await runIn(folder, "check", "--today", "2026-11-26");
    const said = out.split("\n").filter((line) => /^data\//.test(line));
    const about = (name: string) => said.filter((line) => line.startsWith(`data/equipment/${name}.md:`));
    expect([code, error]).toEqual([1, ""]);
    const found = about("hostile").map((line) => /\(([a-z0-9-]+)\)$/.exec(line)?.[1] ?? line);
    expect([...new Set(found)]).toEqual(rules);
    expect(about("towel")).toEqual([expect.stringContaining("Unexpected `5` for `name`")]);
    expect(out).not.toMatch(unsafe);
    expect(out).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(out.length).toBeLessThan(200_000);
  });

  test("never follows a link, in a circle or out of the folder, and never ends in one", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": wrong, "secret/towel.md": good });
    await symlink(join(folder, "data"), join(folder, "data/equipment/circle.md"));
    await symlink(join(folder, "data/equipment/loop.md"), join(folder, "data/equipment/loop.md"));
    await symlink(join(folder, "secret/towel.md"), join(folder, "data/equipment/secret.md"));
    await symlink(join(folder, "secret"), join(folder, "data/remedies"));
    const { code, out } = await runIn(folder, "check", "--today", "2026-11-26");
    const said = out.split("\n").filter((line) => /^data\//.test(line));
    expect(code).toBe(1);
    expect(said.map((line) => line.replace(/ error .*/, ""))).toEqual([
      "data/equipment/circle.md:1:1",
      "data/equipment/loop.md:1:1",
      "data/equipment/secret.md:1:1",
      "data/equipment/towel.md:2:7",
      "data/remedies:1:1",
    ]);
    expect(said.filter((line) => line.includes("symbolic link")).length).toBe(4);
  });

  test("never waits for a pipe, nor stops at a file that must not be read", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": wrong, "data/equipment/secret.md": good });
    execFileSync("mkfifo", [join(folder, "data/equipment/pipe.md")]);
    await chmod(join(folder, "data/equipment/secret.md"), 0);
    const { code, out } = await runIn(folder, "check", "--today", "2026-11-26");
    const said = out.split("\n").filter((line) => /^data\//.test(line));
    expect(code).toBe(1);
    expect(said[0]).toBe("data/equipment/pipe.md:1:1 error Unexpected device, expected a file, remove it (plain-file)");
    // The superuser may read everything.
    const secret =
      "data/equipment/secret.md:1:1 error Unexpected file that must not be read, expected a file, change who may read it (plain-file)";
    expect(said.slice(1, -1)).toEqual(process.getuid?.() === 0 ? [] : [secret]);
    expect(said.at(-1)).toContain("Unexpected `5` for `name`");
  });

  test("shows the name of a file on one line, whatever is in it", async () => {
    const name = "a\n::error file=x::y\u001b[31m.md";
    const folder = await makeFolder({ "data/equipment/towel.md": good });
    await mkdir(join(folder, "data/equipment"), { recursive: true });
    await writeFile(join(folder, "data/equipment", name), good);
    for (const reporter of ["terminal", "github", "json", "markdown", "sarif"]) {
      const { code, out } = await runIn(folder, "check", "--today", "2026-11-26", "--reporter", reporter);
      expect(code).toBe(1);
      expect(out).not.toMatch(unsafe);
      expect(out).not.toMatch(/^::error file=x/m);
    }
  });
});
