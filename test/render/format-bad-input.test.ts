import { describe, expect, test } from "vitest";
import { formatCaution } from "../../src/render/format-caution.ts";
import { formatDay } from "../../src/render/format-day.ts";
import { formatDose } from "../../src/render/format-dose.ts";
import { formatCertainty, formatEvidence } from "../../src/render/format-evidence.ts";
import { formatRange } from "../../src/render/format-range.ts";
import { formatReference } from "../../src/render/format-reference.ts";
import { buildEvidence } from "../catalog/build-entry.ts";

const call = (run: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(run, undefined, given);
const known = buildEvidence("benefit", "low");

describe.each([
  ["caution", formatCaution],
  ["dose", formatDose],
  ["evidence", formatEvidence],
  ["evidence", formatCertainty],
  ["range", formatRange],
  ["reference", formatReference],
] as const)("what formats a %s", (argument, format) => {
  test.each<[string, unknown]>([
    ["`undefined`", undefined],
    ["`null`", null],
    ["`x`", "x"],
    ["list", [1]],
  ])("refuses %s", (named, given) => {
    expect(() => call(format, given)).toThrow(
      new TypeError(`Unexpected ${named} for \`${argument}\`, expected an object`),
    );
  });
});

test.each([
  [
    formatCaution,
    [{ trait: "pregnent", why: "x" }],
    /^Unexpected `pregnent` for `caution\.trait`, .+ mean `pregnancy`\?$/,
  ],
  [formatCaution, [{ trait: "pregnancy" }], /^Unexpected `undefined` for `caution\.why`, expected a text$/],
  [formatDay, ["2026-02-30"], /^Unexpected `2026-02-30` for `day`, expected a day, such as `2026-11-23`$/],
  [formatDose, [{ side: "left" }], /^Unexpected `left` for `dose\.side`, expected one of `each`, /],
  [
    formatEvidence,
    [{ ...known, effect: "benefits" }],
    /^Unexpected `benefits` for `evidence\.effect`, .+ mean `benefit`\?$/,
  ],
  [formatEvidence, [{ ...known, certainty: "lwo" }], /^Unexpected `lwo` for `evidence\.certainty`, .+ mean `low`\?$/],
  [
    formatEvidence,
    [{ ...known, outcome: "cramp" }],
    /^Unexpected `cramp` for `evidence\.outcome`, .+ mean `cramps`\?$/,
  ],
  [formatEvidence, [{ ...known, population: 7 }], /^Unexpected `7` for `evidence\.population`, expected a text$/],
  [formatEvidence, [known, { about: "causes" }], /^Unexpected `causes` for `options\.about`, .+ mean `cause`\?$/],
  [formatEvidence, [known, { abut: "cause" }], /^Unexpected `abut` for `options`, expected only `about`, /],
  [formatCertainty, [{ certainty: "hihg" }], /^Unexpected `hihg` for `evidence\.certainty`, .+ mean `high`\?$/],
  [
    formatCertainty,
    [{ certainty: "low", ratedBy: "us" }],
    /^Unexpected `us` for `evidence\.ratedBy`, expected one of /,
  ],
  [formatRange, [{ min: 1 }, "time"], /^Unexpected `undefined` for `range\.max`, expected a number$/],
  [formatRange, [{ min: "1", max: 2 }, "time"], /^Unexpected text `1` for `range\.min`, expected a number$/],
  [formatRange, [{ min: 1, max: 2 }], /^Unexpected `undefined` for `unit`, expected a text$/],
  [
    formatReference,
    [{ authors: "Doe J", title: "T" }],
    /^Unexpected `undefined` for `reference\.where`, expected a text$/,
  ],
] as const)("%o refuses %j", (format, given, message) => {
  expect(() => call(format, ...given)).toThrow(message);
});
