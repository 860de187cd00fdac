import { expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { buildEntry } from "./build-entry.ts";

const flag = (id: string, ask: string) =>
  buildEntry.redFlag(id, { findings: [{ id: "leg-swollen", ask }], rule: "leg-swollen" });

test("createCatalog refuses 2 questions for one finding, since the answer to one would settle the other", () => {
  expect(() =>
    createCatalog([flag("clot", "Is a leg swollen?"), flag("heart", "Are both legs the same size?")]),
  ).toThrow(
    new TypeError(
      "Unexpected `Are both legs the same size?` for `heart.findings[0].ask`, expected `Is a leg swollen?`, as `clot` asks about `leg-swollen`",
    ),
  );
  expect(() => createCatalog([flag("clot", "Is a leg swollen?"), flag("heart", "Is a leg swollen?")])).not.toThrow();
});

test.each(["emergency", "same-day"] as const)(
  "createCatalog refuses a red flag of tier %s that withholds nothing",
  (tier) => {
    expect(() => createCatalog([buildEntry.redFlag("clot", { tier, withholdsRemedies: false })])).toThrow(
      new TypeError(
        `Unexpected \`false\` for \`entries[0].withholdsRemedies\`, expected \`true\` for a red flag of tier \`${tier}\``,
      ),
    );
    expect(() => createCatalog([buildEntry.redFlag("ache", { tier: "soon", withholdsRemedies: false })])).not.toThrow();
  },
);
