import { chmod, link, readdir, readFile, rename, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replaceFile } from "../../src/cli/replace-file.ts";
import { copyContent, makeFolder, runIn } from "./open-terminal.ts";
import { towel } from "./towel.ts";

const untidy = towel.replace(/(name: Towel\n)(review.*\n)/, "$2\n$1");
const line = "fixed data/equipment/towel.md: field order, spacing\n";

const read = (folder: string, path: string) => readFile(join(folder, path), "utf8");

describe("remedykit check --fix", () => {
  test("mends files, names each, reports what is left, and has nothing to mend after that", async () => {
    const folder = await makeFolder({
      "data/equipment/towel.md": untidy,
      "data/equipment/wall.md": `${towel}\n\n`.replace("name: Towel", "name: 'Wall'\nnam: 5"),
      "data/equipment/mat.md": "no front matter",
    });
    const { code, out } = await runIn(folder, "check", "--fix");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "fixed data/equipment/towel.md: field order, spacing",
      "fixed data/equipment/wall.md: quotes, spacing",
    ]);
    expect(out).toContain("data/equipment/mat.md:1:1 ");
    expect(out).toContain("data/equipment/wall.md:3:1 ");
    expect(await read(folder, "data/equipment/towel.md")).toBe(towel);
    expect(await read(folder, "data/equipment/wall.md")).toBe(towel.replace("name: Towel", 'name: "Wall"\nnam: 5'));
    expect(await read(folder, "data/equipment/mat.md")).toBe("no front matter");
    expect((await readdir(join(folder, "data/equipment"))).sort()).toEqual(["mat.md", "towel.md", "wall.md"]);
    const again = await runIn(folder, "check", "--fix");
    expect(again.out).toBe(out.split("\n").slice(2).join("\n"));
    expect((await runIn(folder, "check")).out).toBe(again.out);
  });

  test("ends with 0 when nothing is left", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": untidy });
    expect(await runIn(folder, "check", "--fix")).toEqual({ code: 0, out: `${line}1 file read, 1 valid\n`, error: "" });
  });

  test("finds nothing to mend in our own content", async () => {
    const folder = await copyContent();
    const { out } = await runIn(folder, "check", "--fix");
    expect(out.split("\n").filter((each) => each.startsWith("fixed"))).toEqual([]);
  });

  test("mends links to ids that have moved, all in one run", async () => {
    const folder = await copyContent();
    const heat = await read(folder, "data/remedies/heat.md");
    await writeFile(join(folder, "data/equipment/old-pad.md"), "--- \nmovedTo: older-pad\n---\n");
    await writeFile(join(folder, "data/equipment/older-pad.md"), "---\nmovedTo: heat-pad\n---\n");
    await writeFile(join(folder, "data/remedies/heat.md"), heat.replace("[heat-pad]", "[old-pad]"));
    const { out } = await runIn(folder, "check", "--fix");
    expect(out.split("\n").filter((each) => each.startsWith("fixed"))).toEqual([
      "fixed data/equipment/old-pad.md: spacing, moved ids",
      "fixed data/remedies/heat.md: moved ids",
    ]);
    expect(await read(folder, "data/equipment/old-pad.md")).toBe("---\nmovedTo: heat-pad\n---\n");
    expect(await read(folder, "data/remedies/heat.md")).toBe(heat);
  });

  test("mends only the files that were asked about", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": untidy, "data/equipment/wall.md": untidy });
    const { out } = await runIn(folder, "check", "--fix", "data/equipment/towel.md");
    expect(out.split("\n").filter((each) => each.startsWith("fixed"))).toEqual([line.trimEnd()]);
    expect(await read(folder, "data/equipment/wall.md")).toBe(untidy);
  });

  test("says what it mended apart from a report for another program", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": untidy });
    const { out, error } = await runIn(folder, "check", "--fix", "--reporter", "json");
    expect(error).toBe(line);
    expect(out.slice(0, 1)).toMatch(/[[{]/);
  });

  test("does not go with --watch", async () => {
    const { code, error } = await runIn(await makeFolder(), "check", "--fix", "--watch");
    expect(code).toBe(2);
    expect(error.split("\n")[0]).toBe("error: option '--fix' cannot be used with option '-w, --watch'");
  });

  test("writes nothing through a link and nothing outside the content", async () => {
    const folder = await makeFolder({
      "data/equipment/towel.md": towel,
      "secret.md": untidy,
      "elsewhere/mat.md": untidy,
    });
    await symlink(join(folder, "secret.md"), join(folder, "data/equipment/secret.md"));
    await symlink(join(folder, "elsewhere"), join(folder, "data/causes"));
    const { out } = await runIn(folder, "check", "--fix");
    expect(out).not.toContain("fixed");
    expect([await read(folder, "secret.md"), await read(folder, "elsewhere/mat.md")]).toEqual([untidy, untidy]);
  });

  test.skipIf(process.platform === "win32")("keeps the rights of a file", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": untidy });
    const path = join(folder, "data/equipment/towel.md");
    await chmod(path, 0o640);
    await runIn(folder, "check", "--fix");
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe("640");
  });

  test("leaves another name of the same file as it was", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": untidy });
    await link(join(folder, "data/equipment/towel.md"), join(folder, "copy.md"));
    await runIn(folder, "check", "--fix");
    expect(await read(folder, "copy.md")).toBe(untidy);
  });
});

describe("replaceFile", () => {
  const bytes = new TextEncoder().encode("before");

  test("leaves a file that changed since it was read", async () => {
    const folder = await makeFolder({ "a.md": "changed" });
    expect(await replaceFile(join(folder, "a.md"), bytes, "after")).toBe(false);
    expect(await read(folder, "a.md")).toBe("changed");
  });

  test("leaves a file whose folder has become a link", async () => {
    const folder = await makeFolder({ "real/a.md": "before" });
    await symlink(join(folder, "real"), join(folder, "link"));
    expect(await replaceFile(join(folder, "link/a.md"), bytes, "after")).toBe(false);
    expect(await read(folder, "real/a.md")).toBe("before");
  });

  test("leaves nothing behind when it cannot write", async () => {
    const folder = await makeFolder({ "a.md": "before", "b.md": "before" });
    await rename(join(folder, "b.md"), join(folder, `.a.md.${process.pid}.part`));
    await expect(replaceFile(join(folder, "a.md"), bytes, "after")).rejects.toThrow("EEXIST");
    expect(await read(folder, "a.md")).toBe("before");
  });
});
