import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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
  });

  test("answers from what was kept, and checks anew once a file, the day or an exception changes", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel });
    await runIn(folder, ...words);
    const [name = ""] = await listKept(folder);
    const kept = await readFile(join(folder, "kept", name), "utf8");
    await writeFile(join(folder, "kept", name), kept.replace("put it in quotes", "from what was kept"));
    expect((await runIn(folder, ...words)).out).toContain("from what was kept");
    expect((await runIn(folder, ...words, "--today", "2026-11-27")).out).not.toContain("from what was kept");
    await writeFile(join(folder, "data/exceptions.yaml"), "exceptions: []\n");
    expect((await runIn(folder, ...words)).out).not.toContain("from what was kept");
    await writeFile(join(folder, "data/equipment/towel.md"), towel.replace("name: 5", "name: Towel"));
    expect((await runIn(folder, ...words)).out).not.toContain("put it in quotes");
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
    for (let day = 1; day <= 22; day += 1) {
      await runIn(folder, ...words, "--today", `2026-12-${String(day).padStart(2, "0")}`);
    }
    expect((await listKept(folder)).length).toBe(20);
  });
});
