import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { equivalents } from "./equivalent.mjs";
import { findMutants } from "./find-mutants.mjs";

test("every mutant that is explained can still be made of the code", () => {
  const files = [...new Set(equivalents.map(({ file }) => file))];
  const mutants = files.flatMap((file) => findMutants(file, readFileSync(file, "utf8")));
  const isThere = ({ file, at, before, after }: (typeof equivalents)[number]) =>
    mutants.some((each) => {
      return each.file === file && each.at.includes(at) && each.before === before && each.after === after;
    });
  expect(
    equivalents.filter((each) => !isThere(each)).map(({ file, at, before, after }) => [file, at, before, after]),
  ).toEqual([]);
});
