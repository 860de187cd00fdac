import { expect, test, vi } from "vitest";
import { goodFiles } from "./good-files.ts";
import { listProblems } from "./list-problems.ts";

vi.mock("yaml", async (importActual) => ({
  ...(await importActual<typeof import("yaml")>()),
  parseDocument() {
    throw new RangeError("Maximum call stack size exceeded");
  },
}));

test("a parser of the front matter that fails is one problem, and hides nothing in the body", () => {
  const value = goodFiles["data/equipment/bathtub.md"].replace("name: Bathtub", "name: 5");
  expect(listProblems(value)).toEqual([
    "1:1 valid-yaml: Unexpected front matter that cannot be read, expected plain YAML",
  ]);
  expect(listProblems(value.replace("## About", "## Abut"))).toEqual([
    "1:1 valid-yaml: Unexpected front matter that cannot be read, expected plain YAML",
    "8:1 known-headings: Unexpected heading `## Abut`, expected `## About`, did you mean `## About`?",
  ]);
});
