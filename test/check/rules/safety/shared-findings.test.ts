import { describe, expect, test } from "vitest";
import { listProblemsWith } from "../../list-problems-with.ts";
import { rightContent } from "../../right-content.ts";

const right = rightContent["data/red-flags/right-flag.md"] ?? "";

/** Make red flags with these findings. */
const makeFlags = (...findings: readonly string[]) =>
  Object.fromEntries(
    findings.map((each, at) => [
      `data/red-flags/flag-${at}.md`,
      right.replace(/^findings: .*$/m, `findings: [${each}]`).replace(/^name: .*$/m, `name: Flag ${at}`),
    ]),
  );

const found = (place: string, ask: string, path: string) =>
  `${place} Unexpected other question for \`right-sign\`, expected \`${ask}\`, as in \`${path}\`, give it the same words or an id of its own`;

describe("sharedFindings", () => {
  test("accepts the same question in several red flags", () => {
    const same = "{id: right-sign, ask: Is one leg swollen?}";
    expect(listProblemsWith("shared-findings", makeFlags(same, same))).toEqual([]);
  });

  test("tells both of two that ask otherwise", () => {
    const path = "data/red-flags/flag-0.md";
    expect(listProblemsWith("shared-findings", makeFlags("{id: right-sign, ask: Is it red?}"))).toEqual([
      found("9:34", "Is it red?", path),
      found("9:34", "Is one leg swollen?", "data/red-flags/right-flag.md"),
    ]);
  });

  test("tells two questions of one red flag apart, and one more letter", () => {
    const twice = "{id: right-sign, ask: Is one leg swollen?}, {id: right-sign, ask: Is one leg swollen ?}";
    expect(listProblemsWith("shared-findings", makeFlags(twice)).map((line) => line.split(" ")[0])).toEqual([
      ...["9:34", "9:34", "9:78"],
    ]);
  });
});
