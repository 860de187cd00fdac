import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import { renderMarkdown } from "../../src/render/render-markdown.ts";
import { guideIds } from "../data/guide-ids.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const here = import.meta.dirname;

describe("remedykit guide", () => {
  test("prints a guide as Markdown", async () => {
    const guide = buildGuide(catalog, "at-night");
    expect(await runIn(here, "guide", "at-night")).toEqual({ code: 0, out: guide && renderMarkdown(guide), error: "" });
  });

  test("refuses content without a guide, rather than to write nothing", async () => {
    const folder = await makeFolder();
    await runIn(folder, "init");
    const error = "Unexpected content without a guide, expected at least one in its folder `guides`\n";
    for (const which of ["--all", "at-night"]) {
      const result = await runIn(folder, "guide", which, "--content", "data");
      expect([result.code, result.out, result.error.slice(0, error.length)]).toEqual([2, "", error]);
    }
  });

  test("names the services and the publisher that are given", async () => {
    const services = ["--service", "emergency=999 or 112", "--service", "same-day=NHS 111"];
    const { code, out } = await runIn(here, "guide", "at-night", ...services, "--publisher", "A clinic");
    expect(code).toBe(0);
    expect(out).toContain("### Call 999 or 112 now if:\n");
    expect(out).toContain("Contact: NHS 111.\n");
    expect(out).toContain("Publisher: A clinic. The history of each entry names who wrote it.\n");
    expect(out).not.toContain("your emergency number");
  });

  test("names nobody of ours as the publisher of content of one's own", async () => {
    const content = ["--content", join(here, "../../data")];
    const { out } = await runIn(here, "guide", "at-night", ...content);
    expect(out).toContain("Publisher: the owners of this content. The history");
    const named = await runIn(here, "guide", "at-night", ...content, "--publisher", "A clinic");
    expect(named.out).toContain("Publisher: A clinic. The history");
  });

  test.each([
    ["now=999", "Expected one of emergency, same-day, soon, routine and a name, such as emergency=999."],
    ["emergency=", "Expected a name of 1 to 60 characters."],
    ["emergency=<b>", "Expected a name of 1 to 60 characters."],
  ])("calls the service %s a wrong usage", async (service, says) => {
    const { code, error } = await runIn(here, "guide", "at-night", "--service", service);
    expect(code).toBe(2);
    expect(error).toContain(says);
  });

  test("follows the id of a guide that has moved", async () => {
    const { out } = await runIn(here, "guide", "after-exercise");
    expect(out.split("\n")[0]).toBe("# Leg cramps before, during and after exercise");
  });

  test("writes every guide in every form that is asked for, naming each file", async () => {
    const folder = await makeFolder();
    const { code, out } = await runIn(folder, "guide", "--all", "--format", "md", "html", "fragment", "--out", "made");
    const names = guideIds.flatMap((id) => [".md", ".html", ".fragment.html"].map((end) => `${id}${end}`));
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toEqual(names.map((name) => join("made", name)));
    expect(readdirSync(join(folder, "made"))).toEqual([...names].sort());
    expect(
      readFileSync(join(folder, "made/at-night.html"), "utf8").startsWith('<!doctype html>\n<html lang="en">'),
    ).toBe(true);
  });
});
