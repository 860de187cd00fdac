import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { guideIds } from "../data/guide-ids.ts";
import { makeFolder, runIn } from "./open-terminal.ts";

const here = import.meta.dirname;

describe("remedykit", () => {
  test("shows its commands, called without a word or with --help", async () => {
    const { code, out } = await runIn(here, "--help");
    expect(code).toBe(0);
    expect([...out.matchAll(/^ {2}(\w+) .*?(?= {2})/gm)].map(([, name]) => name)).toEqual([
      "guide",
      "list",
      "show",
      "find",
      "diff",
      "init",
      "new",
      "check",
      "build",
      "help",
    ]);
    expect(await runIn(here)).toEqual({ code: 0, out, error: "" });
  });

  test.each([
    ["an unknown command", ["gide"], "error: unknown command 'gide'\n(Did you mean guide?)"],
    ["an unknown option", ["find", "--gaol", "x"], "error: unknown option '--gaol'\n(Did you mean --goal?)"],
    ["a goal that is none", ["find", "--goal", "x"], "Allowed choices are stop-now, ease-after, prevent."],
    ["a kind that is none", ["list", "cures"], "Allowed choices are reference, article,"],
    [
      "an unknown id",
      ["show", "heatt"],
      "Unexpected entry `heatt`, expected the id of an entry, did you mean `heat`?\n",
    ],
    [
      "an unknown cause",
      ["find", "--cause", "medicine"],
      "Unexpected cause `medicine`, expected the id of a cause, did you mean `medicines`?\n",
    ],
    [
      "an unknown guide",
      ["guide", "night"],
      "Unexpected guide `night`, expected the id of a guide, did you mean `at-night` or `night-and-exercise`?\n",
    ],
    [
      "an id that is like no other",
      ["show", "zzzzzz"],
      "Unexpected entry `zzzzzz`, expected the id of an entry, remedykit list shows them\n",
    ],
    ["guide without a guide", ["guide"], `choose one of ${guideIds.join(", ")}\n`],
    ["find with a trait that nobody knows", ["find", "--trait", "pregnant"], "did you mean `pregnancy`?"],
    [
      "find with a finding that nobody knows",
      ["find", "--finding", "one-leg-swolen"],
      "did you mean `one-leg-swollen`?",
    ],
    ["find with an answer that is none", ["find", "--trait", "pregnancy=maybe"], "Expected one of yes, no, not-sure"],
    ["find with no minutes", ["find", "--minutes", "-5"], "Expected a number above 0, at most 1440."],
    ["find with a place that is none", ["find", "--place", "bed"], "Allowed choices are in-bed, cannot-stand."],
    ["find with a limit of half an item", ["find", "--limit", "0.5"], "Unexpected `0.5` for `limit`"],
  ])("calls %s a wrong usage and says what may be meant", async (_, words, says) => {
    const { code, out, error } = await runIn(here, ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(says);
  });
});

describe("remedykit list", () => {
  test("lists the entries of a kind, the ones to show first first", async () => {
    const { code, out } = await runIn(here, "list", "condition");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "exercise-cramps       Cramps during or after exercise",
        "leg-cramps            Leg cramps",
        "night-leg-cramps      Night leg cramps",
        "pregnancy-leg-cramps  Leg cramps in pregnancy",
        "",
      ].join("\n"),
    );
  });
});

describe("remedykit show", () => {
  test("shows when to get help before a remedy", async () => {
    const { code, out } = await runIn(here, "show", "heat");
    expect(code).toBe(0);
    const headings = [...out.matchAll(/^#+ (.+)$/gm)].map(([, text]) => text);
    expect(headings.slice(0, 5)).toEqual([
      "Call your emergency number now if:",
      "Get medical help right away, today at the latest, if:",
      "Warmth on the muscle",
      "Possible harms",
      "Do not use this if:",
    ]);
    expect(out).toContain("Not yet reviewed by a clinician.");
  });

  test("prints the entry as JSON", async () => {
    const { out } = await runIn(here, "show", "--json", "towel");
    expect(JSON.parse(out)).toEqual(catalog.entries.find(({ id }) => id === "towel"));
  });
});

describe("remedykit find", () => {
  test("says when to get help, then what it found, with the reasons", async () => {
    const { code, out } = await runIn(here, "find", "--cause", "long-sitting", "--goal", "prevent");
    expect(code).toBe(0);
    expect(out.startsWith("Call your emergency number now if:\n\n- one calf or leg is swollen")).toBe(true);
    expect(out).toContain(
      [
        "1. Move a little every day (everyday-movement)",
        "   Walk, garden, swim or do whatever you enjoy. It is good for you, and it might mean fewer cramps.",
        "   In older adults with night cramps, this might help a little with how often cramps come, but the evidence is very weak.",
        "   Because: cause long-sitting, goal prevent.",
        "",
        "This is education, not a diagnosis. It has not yet been reviewed by a clinician.",
      ].join("\n"),
    );
  });

  test("finds stretches by muscle, position and what is at hand", async () => {
    const { out } = await runIn(
      here,
      "find",
      "--muscle",
      "calf-muscles",
      "--position",
      "in-bed",
      "--equipment",
      "none",
      "--json",
    );
    const { items }: { items: { stretch: { id: string } }[] } = JSON.parse(out);
    expect(items.map(({ stretch }) => stretch.id)).toEqual([
      "heel-push",
      "bed-bent-knee-calf-stretch",
      "calf-massage-by-hand",
    ]);
  });

  test("finds stretches for a cause, through the remedies that they are a part of", async () => {
    const { out } = await runIn(here, "find", "--cause", "cold-muscles", "--muscle", "soleus");
    expect(out).toMatch(/^1\. Downward-facing dog \(downward-facing-dog\)$/m);
    expect(out).toMatch(/^ {3}Because: cause cold-muscles through warm-up-before-exercise, muscle soleus\.$/m);
  });

  test("finds what is possible for a person in bed with 3 minutes, who has no fresh injury", async () => {
    const words = ["--kind", "stretch", "--place", "in-bed", "--minutes", "3", "--trait", "recent-injury=no"];
    const { out } = await runIn(here, "find", ...words, "--limit", "2", "--json");
    const answer: { items: { stretch: { id: string }; verdict: string }[]; count: number } = JSON.parse(out);
    expect([answer.count, answer.items.map(({ stretch, verdict }) => [stretch.id, verdict])]).toEqual([
      12,
      [
        ["bed-foot-point", "suitable"],
        ["heel-push", "suitable"],
      ],
    ]);
  });

  test("offers nothing while a sign calls for help, and says which", async () => {
    const { out } = await runIn(here, "find", "--goal", "stop-now", "--finding", "one-leg-red", "--json");
    const { items, withheld }: { items: object[]; withheld: { why: string }[] } = JSON.parse(out);
    expect(items).toEqual([]);
    expect([...new Set(withheld.map(({ why }) => why))]).toEqual([
      "Get help first: one calf or leg is swollen, warm, red or always painful.",
    ]);
  });

  test("says first what to do about a sign that was noticed", async () => {
    const { out } = await runIn(here, "find", "--goal", "stop-now", "--finding", "one-leg-red");
    expect(out.split("\n").slice(0, 3)).toEqual([
      "By what you said:",
      "",
      "- Get help now: one calf or leg is swollen, warm, red or always painful",
    ]);
  });

  test("says that nothing was found, rather than nothing", async () => {
    const { code, out } = await runIn(here, "find", "--cause", "cold-muscles", "--goal", "stop-now");
    expect(code).toBe(0);
    expect(out).toContain("Nothing in the catalog meets every part of the question.");
  });

  test("asks a folder of its own, and says its problems instead of an answer", async () => {
    const folder = await makeFolder({ "mine/equipment/cup.md": "" });
    const { code, out, error } = await runIn(folder, "find", "--content", "mine");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain("mine/equipment/cup.md:1:1 error Unexpected empty file");
  });
});
