import { execFileSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { makeFolder, runIn } from "../open-terminal.ts";
import { equipment, makeContent } from "./make-content.ts";

const broken = (text: string) => text.replace("name:", "nam:");
const counts = (out: string) => out.trimEnd().split("\n").at(-1);

let folder = "";
const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
const write = (name: string, text: string) => writeFile(join(folder, name), text);

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

  test("reads the whole folder for the links", async () => {
    await mkdir(join(folder, "data/claims"));
    await write("data/equipment/old.md", equipment("Old"));
    await write("data/equipment/chair.md", equipment("Chair").replace("summary: Chair", "summary: A chair"));
    expect(await runIn(folder, "check", "--since", "main")).toEqual({
      code: 0,
      out: "2 files read, 2 valid\n",
      error: "",
    });
  });

  test("reports on every file where one is gone, since any could have led to it", async () => {
    await rm(join(folder, "data/equipment/chair.md"));
    expect(counts((await runIn(folder, "check", "--since", "HEAD")).out)).toBe(
      "2 files read, 1 valid, 1 with problems: 1 error",
    );
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
