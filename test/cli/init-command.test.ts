import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { catalog } from "../../generated/catalog.ts";
import { hasId } from "../../src/catalog/has-id.ts";
import { firstEntryName } from "../../src/cli/init/write-first-entry.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const read = (folder: string, path: string) => readFile(join(folder, path), "utf8");
const settingsPath = ".vscode/settings.json";

const wrote = [
  "wrote .github/workflows/remedykit.yml",
  "wrote .vscode/settings.json",
  "wrote data/disclaimers/about-this-content.md",
  "wrote data/exceptions.yaml",
  "Now run: npx remedykit check data",
  "",
];

const schemas = Object.fromEntries(
  kinds.map((kind) => [`./node_modules/remedykit/dist/schemas/${kind}.json`, `data/${kindFolders[kind]}/*.md`]),
);

describe("remedykit init", () => {
  test("sets up a folder in which nothing is wrong", async () => {
    const folder = await makeFolder();
    const { code, out } = await runIn(folder, "init");
    expect({ code, out: out.split("\n") }).toEqual({ code: 0, out: wrote });
    const checked = await runIn(folder, "check", "--strict");
    expect({ code: checked.code, last: checked.out.trim().split("\n").at(-1) }).toEqual({
      code: 0,
      last: "1 file read, 1 valid",
    });
  });

  test("writes an entry that takes the place of none of ours", () => {
    const id = firstEntryName.replace(/^.*\/|\.md$/g, "");
    expect([id, hasId(catalog, id)]).toEqual(["about-this-content", false]);
  });

  test("ties the schema of each kind to its folder", async () => {
    const folder = await makeFolder();
    await runIn(folder, "init", "./content/cramps/");
    const settings: unknown = JSON.parse(await read(folder, settingsPath));
    expect(settings).toEqual({
      "yaml.schemas": Object.fromEntries(
        Object.entries(schemas).map(([path, files]) => [path, files.replace("data/", "content/cramps/")]),
      ),
    });
  });

  test.each([
    [
      "from the locked packages",
      { "package-lock.json": "{}" },
      ["npm ci", "npx remedykit check data --reporter github"],
    ],
    ["in this version where none are locked", {}, ["npx --yes remedykit@1.2.3 check data --reporter github"]],
  ])("checks pull requests with remedykit %s", async (_, files, commands) => {
    const folder = await makeFolder(files);
    await runIn(folder, "init");
    const workflow = parse(await read(folder, ".github/workflows/remedykit.yml"));
    expect(workflow.on).toEqual({ pull_request: null });
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs.check.steps.flatMap((step: { run?: string }) => step.run ?? [])).toEqual(commands);
  });

  test("only says what it would write, with --dry-run", async () => {
    const folder = await makeFolder();
    const { out } = await runIn(folder, "init", "--dry-run");
    expect(out.split("\n")).toEqual([...wrote.slice(0, 4).map((line) => line.replace("wrote", "would write")), ""]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("writes nothing over, and no first entry where content is", async () => {
    const files = {
      "data/causes/cold.md": "mine",
      "data/exceptions.yaml": "mine",
      [settingsPath]: "{\n  // mine\n}\n",
    };
    const folder = await makeFolder(files);
    const { out } = await runIn(folder, "init");
    expect(out).toBe(
      [
        "wrote .github/workflows/remedykit.yml",
        `kept ${settingsPath}: add to it`,
        JSON.stringify({ "yaml.schemas": schemas }, undefined, 2),
        "kept data/exceptions.yaml",
        "Now run: npx remedykit check data",
        "",
      ].join("\n"),
    );
    for (const [path, text] of Object.entries(files)) expect(await read(folder, path)).toBe(text);
  });

  test("run again, keeps everything", async () => {
    const folder = await makeFolder();
    await runIn(folder, "init");
    const { out } = await runIn(folder, "init");
    expect(out.split("\n")).toEqual([
      "kept .github/workflows/remedykit.yml",
      "kept .vscode/settings.json",
      "kept data/disclaimers/about-this-content.md",
      "kept data/exceptions.yaml",
      "Now run: npx remedykit check data",
      "",
    ]);
  });

  test("adds to settings in which nothing else changes", async () => {
    const mine = { "editor.tabSize": 4, "yaml.schemas": { "mine.json": "mine/*.yaml" } };
    const folder = await makeFolder({ [settingsPath]: JSON.stringify(mine, undefined, "\t") });
    const { out } = await runIn(folder, "init");
    expect(out.split("\n")[1]).toBe("added the schemas to .vscode/settings.json");
    const added = { ...mine, "yaml.schemas": { ...mine["yaml.schemas"], ...schemas } };
    expect(await read(folder, settingsPath)).toBe(JSON.stringify(added, undefined, "\t"));
  });

  test.each([
    ["a schema of the same name for other files", { "yaml.schemas": { [Object.keys(schemas)[0] ?? ""]: "mine/*.md" } }],
    ["a list where the schemas should be", { "yaml.schemas": [] }],
    ["a list", []],
  ])("keeps settings with %s", async (_, settings) => {
    const text = `${JSON.stringify(settings, undefined, 2)}\n`;
    const folder = await makeFolder();
    await runIn(folder, "init");
    await writeFile(join(folder, settingsPath), text);
    expect((await runIn(folder, "init")).out.split("\n")[1]).toBe("kept .vscode/settings.json: add to it");
    expect(await read(folder, settingsPath)).toBe(text);
  });

  test("refuses a name that stands for a kind, and a file", async () => {
    const folder = await makeFolder({ file: "" });
    expect(await runIn(folder, "init", "my/guides")).toEqual({
      code: 2,
      out: "",
      error: "Unexpected folder `my/guides`, expected another name: this one is for entries of one kind\n",
    });
    expect(await runIn(folder, "init", "file")).toEqual({
      code: 2,
      out: "",
      error: "Unexpected file `file`, expected a folder\n",
    });
    expect(await readdir(folder)).toEqual(["file"]);
  });

  test.each(["../elsewhere", "/tmp", "a b", "a;rm", "-x/y", "$(id)", ".", ""])(
    "refuses the folder `%s`",
    async (name) => {
      const folder = await makeFolder();
      const { code, error } = await runIn(folder, "init", "--", name);
      expect({ code, error }).toEqual({
        code: 2,
        error: `Unexpected folder \`${name}\`, expected one below this folder, named with letters, digits, \`.\`, \`-\` and \`_\`\n`,
      });
      expect(await readdir(folder)).toEqual([]);
    },
  );
});
