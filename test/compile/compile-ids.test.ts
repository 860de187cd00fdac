import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { compileIds } from "../../src/compile/compile-ids.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const ask = (...ids: string[]) => ids.map((id) => ({ id, ask: `Is it ${id}?` }));

describe("compileIds", () => {
  test("types the ids by kind, and the findings as a literal union, each once and sorted", () => {
    const entries = [
      buildEntry.redFlag("clot", { findings: ask("swollen-leg", "breathless") }),
      buildEntry.redFlag("lung", { findings: ask("breathless", "chest-pain") }),
      buildEntry.remedy("heat"),
    ];
    expect(compileIds(entries)).toBe(`/** The ids of the catalog, by kind. */
export interface Ids {
  readonly "reference": ReferenceId;
  readonly "article": ArticleId;
  readonly "disclaimer": DisclaimerId;
  readonly "muscle": MuscleId;
  readonly "equipment": EquipmentId;
  readonly "condition": ConditionId;
  readonly "red-flag": RedFlagId;
  readonly "cause": CauseId;
  readonly "stretch": StretchId;
  readonly "remedy": RemedyId;
  readonly "claim": ClaimId;
  readonly "guide": GuideId;
  readonly "finding": "breathless" | "chest-pain" | "swollen-leg";
}`);
  });

  test("allows no finding where no red flag asks", () => {
    expect(compileIds([buildEntry.remedy("heat")])).toContain('  readonly "finding": never;\n}');
    expect(compileIds([])).toContain('  readonly "finding": never;\n}');
  });

  test("keeps what is no id data", () => {
    const entry = buildEntry.redFlag("clot", { findings: ask('"; evil(); "') });
    expect(compileIds([entry])).toContain(String.raw`  readonly "finding": "\"; evil(); \"";`);
  });

  test("lets a misspelt finding of the built-in catalog neither compile nor pass", () => {
    expect(checkRedFlags(catalog, { "one-leg-swollen": "yes" }).tier).toBe("emergency");
    const message = "Unexpected `one-leg-swolen` for `findings`";
    // @ts-expect-error The finding is misspelt.
    expect(() => checkRedFlags(catalog, { "one-leg-swolen": "yes" })).toThrow(message);
  });
});
