import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const review = "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}";
const rope = `---
name: Jump rope
${review}
summary: A rope with 2 handles.
safetyCheck: Look for a handle that is loose.
---
`;
const towel = rope.replace("Jump rope", "Towel").replace("A rope with 2 handles", "A long towel of ours");
const claim = `---
name: Rope and cramps
${review}
article: sheeran-2017
statement: A rope helps.
about: [jump-rope]
verdict: unverified
effect: unclear
certainty: none
ratedBy: ours
---

## What the evidence says

We know of no study.
`;
const own = {
  "content/equipment/jump-rope.md": rope,
  "content/equipment/towel.md": towel,
  "package.json": '{"version":"2.0.0","license":"MIT","type":"module"}',
};
const over = ["--extends", "remedykit"];
const article = catalog.entries.find(({ kind }) => kind === "article")?.id ?? "";
const claimOn = (link: string) => claim.replace("sheeran-2017", article).replace("jump-rope", link);

describe("--extends", () => {
  test("checks a link into the built-in catalog, which is dead without it", async () => {
    const folder = await makeFolder({ ...own, "content/claims/rope.md": claimOn("heat") });
    const alone = await runIn(folder, "check", "content");
    const dead = alone.out.split("\n").filter((line) => line.startsWith("content/"));
    expect([alone.code, dead]).toEqual([
      1,
      [
        `content/claims/rope.md:4:10 error Unexpected article \`${article}\`, expected a file \`articles/${article}.md\`, add the file or mend the id (known-ids)`,
        "content/claims/rope.md:6:9 error Unexpected entry `heat`, expected the id of an entry, add the file or mend the id (known-ids)",
      ],
    ]);
    const checked = await runIn(folder, "check", "content", ...over);
    expect(checked).toEqual({ code: 0, out: "3 files read, 3 valid\n", error: "" });
  });

  test("mends a link to an id that the catalog beneath has changed", async () => {
    const [moved] = catalog.moved;
    const folder = await makeFolder({ ...own, "content/claims/rope.md": claimOn(moved?.id ?? "") });
    const { code, out } = await runIn(folder, "check", "content", "--fix", ...over);
    expect([code, out.split("\n")[0]]).toEqual([0, "fixed content/claims/rope.md: moved ids"]);
    expect(await readFile(join(folder, "content/claims/rope.md"), "utf8")).toContain(
      "about: [before-and-after-exercise]",
    );
  });

  test("keeps a result for each catalog beneath", async () => {
    const folder = await makeFolder({ ...own, "content/claims/rope.md": claimOn("heat") });
    const codes = [];
    for (const words of [over, [], over]) {
      codes.push((await runIn(folder, "check", "content", "--cache", ...words)).code);
    }
    expect(codes).toEqual([0, 1, 0]);
  });

  test("builds both together, own entries first, with the licences of both", async () => {
    const folder = await makeFolder(own);
    const { code } = await runIn(folder, "build", "content", "--out", "made", "--search", ...over);
    expect(code).toBe(0);
    const data: { version: string; license: string; entries: readonly { id: string; summary?: string }[] } = JSON.parse(
      readFileSync(join(folder, "made/data.json"), "utf8"),
    );
    expect([data.version, data.license, data.entries.length]).toEqual([
      "2.0.0",
      `${catalog.license} AND MIT`,
      catalog.entries.length + 1,
    ]);
    const summaries = data.entries.filter(({ id }) => id === "towel").map(({ summary }) => summary);
    expect(summaries).toEqual(["A long towel of ours."]);
    const { jumpRope }: { jumpRope: { name: string } } = await import(join(folder, "made/equipment.js"));
    expect(jumpRope.name).toBe("Jump rope");
    expect(readFileSync(join(folder, "made/search-index.js"), "utf8")).toContain("jump-rope");
  });

  test("stands on what was built, or on another folder", async () => {
    const folder = await makeFolder({ ...own, "more/claims/rope.md": claimOn("jump-rope") });
    await runIn(folder, "build", "content", "--out", "made", ...over);
    const checked = await runIn(folder, "check", "more", "--extends", "made/data.json");
    expect(checked).toEqual({ code: 0, out: "1 file read, 1 valid\n", error: "" });
    const dead = await runIn(folder, "check", "more", "--extends", "content");
    expect([dead.code, dead.out.split("\n")[0]]).toEqual([
      1,
      `more/claims/rope.md:4:10 error Unexpected article \`${article}\`, expected a file \`articles/${article}.md\`, add the file or mend the id (known-ids)`,
    ]);
  });

  test("lists, shows and finds in both together", async () => {
    const folder = await makeFolder(own);
    const asked = ["--content", "content", ...over];
    const listed = await runIn(folder, "list", "equipment", ...asked);
    expect(listed.out.split("\n").filter((line) => /^(?:jump-rope|towel|chair) /.test(line))).toEqual([
      "chair                Chair",
      "jump-rope            Jump rope",
      "towel                Towel",
    ]);
    expect((await runIn(folder, "show", "towel", ...asked)).out).toContain("A long towel of ours.");
    const [first] = (await runIn(folder, "find", "--muscle", "calf-muscles", "--json", ...asked)).out.split("\n");
    expect(first).toBe("{");
    expect((await runIn(folder, "guide", "at-night", ...asked)).out.split("\n")[0]).toBe("# Leg cramps at night");
  });

  test("compares a folder with what it stands on", async () => {
    const folder = await makeFolder(own);
    await runIn(folder, "build", "content", "--out", "made", ...over);
    const { code, out } = await runIn(folder, "diff", "made/data.json", "content", ...over);
    expect([code, out]).toEqual([0, "Nothing changed; needs no new version\n"]);
  });

  test("compares with the built-in catalog by its name", async () => {
    const folder = await makeFolder({ "content/equipment/jump-rope.md": rope });
    const { code, out } = await runIn(folder, "diff", "remedykit", "content", ...over);
    expect([code, out]).toEqual([0, "added    equipment jump-rope  minor\n\n1 added; needs a minor version\n"]);
  });

  test("starts a new entry from the one that it will replace", async () => {
    const folder = await makeFolder();
    const { code, out } = await runIn(folder, "new", "remedy", "heat", "--folder", "content", ...over);
    expect([code, out]).toEqual([
      0,
      "content/remedies/heat.md\nChange what is to differ, then run: npx remedykit check content/remedies/heat.md --extends remedykit\n",
    ]);
    const text = await readFile(join(folder, "content/remedies/heat.md"), "utf8");
    const ours = catalog.entries.find(({ id }) => id === "heat");
    expect(parseEntry({ path: "content/remedies/heat.md", value: text }).entry).toEqual(ours);
    expect((await runIn(folder, "check", "content", ...over)).out).toBe("1 file read, 1 valid\n");
    const other = await runIn(folder, "new", "stretch", "massage-by-hand", ...over);
    expect([other.code, other.error]).toEqual([
      2,
      "Unexpected stretch `massage-by-hand`, expected another id, since it is a remedy of the catalog beneath\n",
    ]);
    const fresh = await runIn(folder, "new", "remedy", "our-pad", "--folder", "content", ...over);
    expect(fresh.out).toBe(
      "content/remedies/our-pad.md\nFill in what is marked TODO, then run: npx remedykit check content/remedies/our-pad.md --extends remedykit\n",
    );
  });

  test("is written into the workflow of a new folder", async () => {
    const folder = await makeFolder();
    const { out } = await runIn(folder, "init", ...over);
    expect(out.split("\n").at(-2)).toBe("Now run: npx remedykit check data --extends remedykit");
    expect(await readFile(join(folder, ".github/workflows/remedykit.yml"), "utf8")).toContain(
      "check data --extends remedykit --reporter github\n",
    );
    expect(await runIn(folder, "check", ...over)).toEqual({ code: 0, out: "1 file read, 1 valid\n", error: "" });
    const odd = await runIn(folder, "init", "more", "--extends", "a; rm b");
    expect([odd.code, odd.error]).toEqual([
      2,
      "Unexpected `a; rm b` for `--extends`, expected `remedykit`, or a path of letters, digits, `.`, `-`, `_` and `/`\n",
    ]);
  });

  test("shows with --since what a change of the folder beneath breaks", async () => {
    const folder = await makeFolder({ "base/equipment/towel.md": towel, "top/equipment/rope.md": rope });
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...words], { cwd: folder });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Start");
    const check = () => runIn(folder, "check", "top", "--extends", "base", "--since", "HEAD");
    expect((await check()).out).toBe("0 files read, 0 valid\n");
    await writeFile(join(folder, "base/equipment/cord.md"), rope);
    const { code, out } = await check();
    expect([code, out.split("\n")[0]]).toEqual([
      1,
      "top/equipment/rope.md:2:7 error Unexpected name `Jump rope`, expected one that differs from `Jump rope` in the catalog beneath, choose another, or join the two entries (distinct-names)",
    ]);
    const outside = await makeFolder({ "equipment/cord.md": towel });
    expect((await runIn(folder, "check", "top", "--extends", outside, "--since", "HEAD")).code).toBe(0);
  });

  test("says in a sentence what an exception cannot allow", async () => {
    const broken = `---\nname: Our cramps\n${review}\nsummary: A cramp.\nbroader: nowhere\n---\n\n## About\n\nA cramp.\n`;
    const exceptions = `exceptions:\n  - file: conditions/our-cramps.md\n    rule: known-ids\n    reason: We add it later.\n    since: 2026-11-24\n`;
    const folder = await makeFolder({
      "content/conditions/our-cramps.md": broken,
      "content/exceptions.yaml": exceptions,
    });
    const checked = await runIn(folder, "check", "content", ...over);
    expect(checked.out).toBe("1 file read, 1 valid\n");
    const { code, error } = await runIn(folder, "list", "--content", "content", ...over);
    expect([code, error]).toEqual([
      1,
      "Unexpected `nowhere` for `our-cramps.broader`, expected the id of a condition of the catalog, since its red flags hold for this one, such as `exercise-cramps`, `leg-cramps`, `night-leg-cramps`; no exception can allow this\n",
    ]);
  });

  test("says what is wrong with it", async () => {
    const folder = await makeFolder(own);
    expect(await runIn(folder, "list", ...over)).toEqual({
      code: 2,
      out: "",
      error: "Unexpected `--extends` without `--content`, expected the folder that stands on it, add `--content`\n",
    });
    expect(await runIn(folder, "check", "content", "--extends", "remedykitt")).toEqual({
      code: 2,
      out: "",
      error: "Unexpected path `remedykitt`, expected `remedykit`, or a content folder or `data.json` that exists\n",
    });
  });
});
