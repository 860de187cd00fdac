import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { rightContent } from "../../check/right-content.ts";
import { makeFolder, runIn } from "../open-terminal.ts";
import { equipment, makeContent, wordy } from "./make-content.ts";

const broken = (text: string) => text.replace("name:", "nam:");
const counts = (out: string) => out.trimEnd().split("\n").at(-1);

let folder = "";
const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
const write = (name: string, text: string) => writeFile(join(folder, name), text);

const about = (out: string) =>
  out
    .split("\n")
    .filter((line) => line.startsWith("data"))
    .map((line) => line.replace(/ Unexpected (.*?), expected .* \((\S+)\)$/, " $1 ($2)"));

describe("remedykit check --since", () => {
  beforeEach(async () => {
    folder = await makeContent({ "data/equipment/old.md": broken(equipment("Old")), ".gitignore": "ignored.md\n" });
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=One");
  });

  test("reports on nothing where nothing changed, though others are broken", async () => {
    expect(await runIn(folder, "check", "--since", "HEAD")).toEqual({
      code: 0,
      out: "0 files read, 0 valid\n",
      error: "",
    });
  });

  test("reports on files that were changed, added or committed since", async () => {
    await write("data/equipment/chair.md", broken(equipment("Chair")));
    git("commit", "--quiet", "--all", "--message=Two");
    await write("data/equipment/wall.md", broken(equipment("Wall")));
    await write("data/equipment/new\n::x.md", "");
    await write("data/equipment/ignored.md", "");
    const { code, out } = await runIn(folder, "check", "--since", "HEAD~1", "--reporter", "json");
    const { files, messages } = JSON.parse(out);
    expect([code, files, [...new Set(messages.map(({ file = "" }) => file))]]).toEqual([
      1,
      3,
      ["data/equipment/chair.md", "data/equipment/new\n::x.md", "data/equipment/wall.md"],
    ]);
    expect(counts((await runIn(folder, "check", "--since", "HEAD")).out)).toBe(
      "2 files read, 0 valid, 2 with problems: 3 errors",
    );
  });

  test("reads the whole folder for the links, and of a path that is named reports that alone", async () => {
    await write("data/equipment/chair.md", equipment("Wall").replace("summary: Wall", "summary: A wall"));
    await write("data/equipment/new.md", broken(equipment("New")));
    const { out } = await runIn(folder, "check", "data/equipment/chair.md", "--since", "main");
    const said =
      "data/equipment/chair.md:2:7 error Unexpected name `Wall`, expected one that differs from `Wall` in `data/equipment/wall.md`, choose another, or join the two entries (distinct-names)";
    expect(out.split("\n").filter((line) => line.startsWith("data"))).toEqual([said]);
    expect(counts(out)).toBe("1 file read, 0 valid, 1 with problems: 1 error");
  });

  test("works from a hook of git, and for a folder that is named from elsewhere", async () => {
    await write("data/equipment/chair.md", equipment("Chair", " So."));
    process.env.GIT_DIR = ".git";
    try {
      const { out } = await runIn(join(folder, "data/equipment"), "check", "..", "--since", "HEAD");
      expect(out).toBe("1 file read, 1 valid\n");
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test.each(["nowhere", "--help", "--output=stolen", "-h", "", "HEAD\n", "main..HEAD"])(
    "calls the ref %j a wrong usage and takes it for no option",
    async (ref) => {
      const { code, out, error } = await runIn(folder, "check", `--since=${ref}`);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error).toBe(
        `Unexpected \`${ref.replace("\n", "\\u{a}")}\` for --since, expected a commit, branch or tag of this repository, fetch it first if it is on a server\n`,
      );
      expect(git("status", "--short")).toBe("");
    },
  );

  test("calls a folder without a repository a wrong usage", async () => {
    const bare = await makeFolder({ "data/equipment/wall.md": equipment("Wall") });
    const { code, out, error } = await runIn(bare, "check", "--since", "HEAD");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(
      /^Unexpected --since, expected the content folder in a git repository, git says `fatal: not a git repository.*`\n$/,
    );
  });

  test("calls a machine without git a wrong usage", async () => {
    const path = process.env.PATH;
    process.env.PATH = folder;
    try {
      const { code, error } = await runIn(folder, "check", "--since", "HEAD");
      expect([code, error]).toEqual([2, "Unexpected --since, expected git, install it first\n"]);
    } finally {
      process.env.PATH = path;
    }
  });
});

describe("remedykit check --since, of files that hang together", () => {
  const thing = "data/equipment/right-equipment.md";
  const claim = "data/claims/other-claim.md";
  const long = "data/equipment/long.md";
  const exceptions = "data/exceptions.yaml";
  const textOf = (path: string) => rightContent[path] ?? "";
  const since = async (ref: string) => about((await runIn(folder, "check", "--since", ref)).out);

  beforeEach(async () => {
    folder = await makeFolder({
      ...rightContent,
      [claim]: textOf(claim).replace("It was", "It <b>was"),
      [long]: equipment("Long", wordy),
      [exceptions]:
        "exceptions:\n  - {file: equipment/long.md, rule: short-sentences, reason: It is a name., since: 2026-11-25}\n",
    });
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=One");
  });

  test("reports on a link to what is gone, though the file of the link did not change", async () => {
    await rm(join(folder, thing));
    expect(await since("HEAD")).toEqual([`${claim}:12:5 error entry \`right-equipment\` (known-ids)`]);
  });

  test("reports on a link to what has moved, and on nothing else in the file of the link", async () => {
    await write("data/equipment/new-thing.md", textOf(thing).replace("Right equipment", "New thing"));
    await write(thing, "---\nmovedTo: new-thing\n---\n");
    expect(await since("HEAD")).toEqual([
      `${claim}:12:5 error entry \`right-equipment\` (moved-ids)`,
      "data/equipment/new-thing.md:2:7 warning equipment that no entry leads to (linked-entries)",
    ]);
  });

  test("reports on a fact that is gone from an article", async () => {
    const article = "data/articles/right-article.md";
    await write(claim, textOf(claim).replace("article:", "facts: [R1]\narticle:"));
    git("commit", "--quiet", "--all", "--message=Two");
    await write(article, textOf(article).replace("R1: Ice it., ", ""));
    expect(await since("HEAD")).toEqual([`${claim}:4:9 error fact \`R1\` (known-facts)`]);
  });

  test("reports on everything where the exceptions changed or are gone", async () => {
    const all = about((await runIn(folder, "check")).out);
    await write(exceptions, "exceptions: []\n");
    const uncovered = about((await runIn(folder, "check")).out);
    expect(uncovered.length).toBeGreaterThan(all.length);
    expect(await since("HEAD")).toEqual(uncovered);
    await rm(join(folder, exceptions));
    expect(await since("HEAD")).toEqual(uncovered);
  });

  test("reports on nothing that others did on the branch since the own one left it", async () => {
    git("checkout", "--quiet", "-b", "own");
    await write("data/equipment/mine.md", broken(equipment("Mine")));
    git("add", ".");
    git("commit", "--quiet", "--message=Mine");
    git("checkout", "--quiet", "main");
    await write("data/equipment/theirs.md", broken(equipment("Theirs")));
    git("add", ".");
    git("commit", "--quiet", "--message=Theirs");
    git("checkout", "--quiet", "own");
    expect(new Set((await since("main")).map((line) => line.split(":")[0]))).toEqual(
      new Set(["data/equipment/mine.md"]),
    );
  });
});
