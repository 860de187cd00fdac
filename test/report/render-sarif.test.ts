import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { fileRules } from "../../src/check/file-rules.ts";
import { rules } from "../../src/check/rules/index.ts";
import { renderSarif } from "../../src/report/render-sarif.ts";
import { deadLink, fileWith, hint, longSentence, sampleFacts, sampleFiles } from "./sample-files.ts";

/** The published schema of SARIF 2.1.0, as the package `@microsoft/jest-sarif` 1.0.0-beta.0 has it. */
const schema = JSON.parse(readFileSync(join(import.meta.dirname, "sarif-schema-2.1.0.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

/** List where a report breaks the schema. */
function listBreaches(report: unknown): string[] {
  isSarif(report);
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const parse = (text: string) => JSON.parse(text);

describe("renderSarif", () => {
  test("keeps to the published schema", () => {
    expect(listBreaches(parse(renderSarif(sampleFiles, sampleFacts)))).toEqual([]);
    expect(listBreaches(parse(renderSarif([], { ...sampleFacts, rules: [] })))).toEqual([]);
  });

  test("keeps to the published schema with every rule of ours and with paths of any kind", () => {
    const files = ["data/causes/a b%#?.md", "../x/\n::error::.md", "data\\causes\\é.md", "\ud800.md", "c:/d.md"];
    const checked = check(files.map((path) => ({ path, value: "---\nname: [\n---\n" }))).files;
    const report = parse(renderSarif(checked, { ...sampleFacts, rules: [...fileRules, ...rules] }));
    expect(listBreaches(report)).toEqual([]);
    const uris = report.runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect([...new Set(uris)]).toEqual([
      "data/causes/a%20b%25%23%3F.md",
      "../x/%0A%3A%3Aerror%3A%3A.md",
      "data/causes/%C3%A9.md",
      "%EF%BF%BD.md",
      "c%3A/d.md",
    ]);
  });

  test("is held against a schema that finds mistakes", () => {
    const report = parse(renderSarif([fileWith("a.md", hint)], sampleFacts));
    report.runs[0].results[0].level = "hint";
    report.runs[0].tool.driver.rules[0].helpUri = "not an address";
    expect(listBreaches(report)).toEqual([
      '/runs/0/tool/driver/rules/0/helpUri must match format "uri"',
      "/runs/0/results/0/level must be equal to one of the allowed values",
    ]);
  });

  test("describes each rule, also one that is only known by what it found", () => {
    const { driver } = parse(renderSarif([fileWith("a.md", longSentence)], sampleFacts)).runs[0].tool;
    expect(driver).toEqual({
      ...{ name: "remedykit", version: "1.2.3", informationUri: "https://www.npmjs.com/package/remedykit" },
      rules: [
        {
          id: "known-ids",
          shortDescription: { text: "Every id leads to an entry." },
          fullDescription: { text: "An id is the name of a file." },
          helpUri: "https://unpkg.com/remedykit/docs/rules.md#known-ids",
          defaultConfiguration: { level: "error" },
        },
        {
          id: "short-sentences",
          helpUri: "https://unpkg.com/remedykit/docs/rules.md#short-sentences",
          defaultConfiguration: { level: "warning" },
        },
        {
          id: "unique-ids",
          shortDescription: { text: "Every id is there once." },
          fullDescription: { text: "The file name is the id." },
          helpUri: "https://unpkg.com/remedykit/docs/rules.md#unique-ids",
          defaultConfiguration: { level: "error" },
        },
      ],
    });
  });

  test("gives each problem with its rule, its sentence and its place", () => {
    const [run] = parse(renderSarif([fileWith("data/remedies/100%.md", deadLink)], sampleFacts)).runs;
    expect(run.results).toEqual([
      {
        ...{ ruleId: "known-ids", ruleIndex: 0, level: "error" },
        message: {
          text: "Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`?",
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "data/remedies/100%25.md", uriBaseId: "%SRCROOT%" },
              region: { startLine: 3, startColumn: 13, endLine: 3, endColumn: 21 },
            },
          },
        ],
        properties: { note: "An id is the name of a file. It has no `.md`." },
      },
    ]);
    expect([run.columnKind, Object.keys(run.originalUriBaseIds)]).toEqual(["utf16CodeUnits", ["%SRCROOT%"]]);
  });

  test("makes no link and no placeholder of a value", () => {
    const problem = { ...hint, found: "`[a](https://example.com) {0}`", expected: "text" };
    const [run] = parse(renderSarif([fileWith("a.md", problem)], sampleFacts)).runs;
    expect(run.results[0].message.text).toBe("Unexpected `[a\\](https://example.com) {{0}}`, expected text");
  });
});
