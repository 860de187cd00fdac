import { expect, test, vi } from "vitest";
import { goodFiles } from "./good-files.ts";
import { listProblems } from "./list-problems.ts";

vi.mock("remark-parse", () => ({
  default(this: { parser: () => never }) {
    this.parser = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
  },
}));

test("a parser of the body that fails is a problem of the body, and of no other part of the file", () => {
  const value = goodFiles["data/equipment/bathtub.md"].replace("Warm, not hot.", "**Warm**, not hot.");
  expect(listProblems(value)).toEqual(["7:1 plain-body: Unexpected body that cannot be read, expected plain text"]);
  expect(listProblems(value.replace("name: Bathtub", "name: 5"))).toEqual([
    "2:7 schema: Unexpected `5` for `name`, expected text of at most 65 characters, put it in quotes",
    "7:1 plain-body: Unexpected body that cannot be read, expected plain text",
  ]);
});
