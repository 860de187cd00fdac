import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { limits } from "../../src/source/limits.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const guide = read("docs/CONTRIBUTING.md");
const [example = "", moved = ""] = [...guide.matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const content = readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ path: join("data", name), value: read(join("data", name)) }));

/** Check our content with some files added or changed, and list what is wrong with those. */
function checkWith(files: Readonly<Record<string, string>>): string[] {
  const others = content.filter(({ path }) => !Object.hasOwn(files, path));
  const added = Object.entries(files).map(([path, value]) => ({ path, value }));
  return check([...others, ...added]).files.flatMap(({ path, messages }) =>
    Object.hasOwn(files, path)
      ? messages.map(
          ({ line, column, fatal, reason, ruleId }) =>
            `${path}:${line}:${column} ${fatal ? "error" : "warning"} ${reason} (${ruleId})`,
        )
      : [],
  );
}

describe("the guide for contributors", () => {
  test("shows an entry, and the line of a guide that shows it, so that the checker finds nothing", () => {
    const path = "data/stretches/doorway-calf-stretch.md";
    const guidePath = "data/guides/stretches-lower-leg.md";
    expect(checkWith({ [path]: example })[0]).toMatch(/^\S+ warning Unexpected stretch that no entry leads to/);
    const heading = "The lower part of the calf, with a bent knee";
    expect(guide.replaceAll(/\s+/g, " ")).toContain(`under "${heading}"`);
    const list = new RegExp(`(heading: ${heading}\n.*\n    entries: \\[[^\\]]*)`);
    const shown = read(guidePath).replace(list, "$1, doorway-calf-stretch");
    expect(shown).not.toBe(read(guidePath));
    expect(checkWith({ [path]: example, [guidePath]: shown })).toEqual([]);
  });

  test("shows how an id is moved so that the checker accepts it", () => {
    expect(checkWith({ "data/stretches/towel-stretch.md": moved })).toEqual([]);
  });

  test("names the limits", () => {
    expect(guide).toContain(`${limits.file.most / 1024} KiB a file`);
    expect(guide).toContain(`${limits.fields.most} fields`);
    expect(guide).toContain(`${limits.depth.most} levels of nesting`);
  });
});

test("the README shows a message as the checker says it", () => {
  const path = "data/remedies/heat.md";
  const broken = read(path).replace("kindOfRemedy: heat", "kindOfRemedy: heet");
  const shown = /^data\/remedies\/heat\.md:.*$/m.exec(read("README.md"))?.[0] ?? "";
  const [start = "", end = ""] = shown.split("…, ");
  const [said = ""] = checkWith({ [path]: broken });
  expect([said.slice(0, start.length), said.slice(-end.length)]).toEqual([start, end]);
});
