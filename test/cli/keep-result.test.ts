import { readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const towel = `---
name: 5
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
summary: A long towel.
safetyCheck: Keep it where you will not trip.
---
`;
const words = ["check", "--today", "2026-11-26", "--cache", "--cache-folder", "kept"];

const listKept = async (folder: string) =>
  (await readdir(join(folder, "kept"))).filter((name) => name.endsWith(".json"));

/** Check, and change what was kept, so that it can be told from a check anew. */
async function markKept(folder: string, ...more: string[]): Promise<void> {
  await runIn(folder, ...words, ...more);
  const [name = ""] = await listKept(folder);
  const kept = await readFile(join(folder, "kept", name), "utf8");
  await writeFile(join(folder, "kept", name), kept.replace("put it in quotes", "from what was kept"));
}

const isKept = async (folder: string, ...more: string[]) =>
  (await runIn(folder, ...words, ...more)).out.includes("from what was kept");

describe("remedykit check --cache", () => {
  test("says the same again from what was kept, in every form, and keeps one result for one content", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    for (const reporter of ["terminal", "json", "sarif", "github", "markdown"]) {
      const without = await runIn(folder, "check", "--today", "2026-11-26", "--reporter", reporter);
      const first = await runIn(folder, ...words, "--reporter", reporter);
      const second = await runIn(folder, ...words, "--reporter", reporter);
      expect([first, second]).toEqual([without, without]);
    }
    expect(await listKept(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    expect(await readFile(join(folder, "kept/.gitignore"), "utf8")).toBe("*\n");
    await writeFile(join(folder, ".gitignore"), "mine\n");
    await runIn(folder, "check", "--cache-folder", ".");
    expect(await readFile(join(folder, ".gitignore"), "utf8")).toBe("mine\n");
  });

  test("answers from what was kept, and checks anew once a file, the day or an exception changes", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    await markKept(folder);
    expect(await isKept(folder)).toBe(true);
    expect(await isKept(folder, "--today", "2026-11-27")).toBe(false);
    await writeFile(join(folder, "data/exceptions.yaml"), "exceptions: []\n");
    expect(await isKept(folder)).toBe(false);
    await writeFile(join(folder, "data/equipment/towel.md"), towel.replace("name: 5", "name: Towel"));
    expect((await runIn(folder, ...words)).out).not.toContain("put it in quotes");
  });

  test.each([
    ["with hints", ["--notes"]],
    ["against a text", ["--against", "a.txt"]],
    ["against another text", ["--against", "b.txt"]],
    ["against the same text under another name", ["--against", "same.txt"]],
    ["against two texts", ["--against", "a.txt", "b.txt"]],
    ["with what was published", ["--published", "a.json"]],
    ["with something else that was published", ["--published", "b.json"]],
  ])("checks anew %s, and gives that again the next time", async (_, more) => {
    const folder = await makeFolder({
      ...{ "data/equipment/towel.md": towel, "a.txt": "One.", "b.txt": "Two.", "same.txt": "One." },
      "a.json": JSON.stringify({ entries: [{ kind: "equipment", id: "towel" }] }),
      "b.json": JSON.stringify({ entries: [{ kind: "remedy", id: "towel" }] }),
    });
    for (const others of [[], ["--against", "a.txt"], ["--published", "a.json"]]) {
      await rm(join(folder, "kept"), { recursive: true, force: true });
      await markKept(folder, ...others);
      expect(await isKept(folder, ...more)).toBe(more.join() === others.join());
    }
    await rm(join(folder, "kept"), { recursive: true });
    await markKept(folder, ...more);
    expect(await isKept(folder, ...more)).toBe(true);
  });

  test("checks anew on the next day of the clock", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    try {
      for (const [day, count] of [
        ["2026-11-26", 1],
        ["2026-11-26", 1],
        ["2026-11-27", 2],
      ] as const) {
        vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T12:00:00Z`) });
        await runIn(folder, "check", "--cache-folder", "kept");
        expect((await listKept(folder)).length).toBe(count);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test("checks anew with another version of the package", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    await markKept(folder);
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    await run(words, { cwd: folder, version: "1.2.4", colour: false, out: say, error: say });
    expect(said.join("")).toContain("put it in quotes");
    expect((await listKept(folder)).length).toBe(2);
  });

  test("checks anew where a file has another name", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    await markKept(folder);
    await rename(join(folder, "data/equipment/towel.md"), join(folder, "data/equipment/mat.md"));
    expect(await isKept(folder)).toBe(false);
  });

  test("checks anew where a link stands instead of an empty file", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel, "data/equipment/mat.md": "" });
    await markKept(folder);
    await rm(join(folder, "data/equipment/mat.md"));
    await symlink("towel.md", join(folder, "data/equipment/mat.md"));
    const { out } = await runIn(folder, ...words);
    expect(out).not.toContain("from what was kept");
    expect(out).toContain("data/equipment/mat.md:1:1 error Unexpected symbolic link");
  });

  test.each(["", "[", '{"paths":[1],"messages":{}}', '{"paths":["a"],"messages":{"a":[1]}}', "null"])(
    "checks anew where what was kept is %j",
    async (broken) => {
      const folder = await makeFolder({ "data/equipment/towel.md": towel });
      const first = await runIn(folder, ...words);
      const [name = ""] = await listKept(folder);
      await writeFile(join(folder, "kept", name), broken);
      expect(await runIn(folder, ...words)).toEqual(first);
    },
  );

  test("checks all the same where nothing can be kept", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel, kept: "a file" });
    const { code, error } = await runIn(folder, ...words);
    expect([code, error]).toEqual([1, ""]);
  });

  test("keeps the 20 newest results", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    const made: string[] = [];
    for (let day = 1; day <= 22; day += 1) {
      await runIn(folder, ...words, "--today", `2026-12-${String(day).padStart(2, "0")}`);
      const fresh = (await listKept(folder)).filter((name) => !made.includes(name));
      made.push(...fresh);
      for (const name of fresh) await utimes(join(folder, "kept", name), day, day);
    }
    expect(made.length).toBe(22);
    expect((await listKept(folder)).sort()).toEqual(made.slice(-20).sort());
  });
});
