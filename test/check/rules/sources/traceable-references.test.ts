import { describe, expect, test } from "vitest";
import { traceableReferences } from "../../../../src/check/rules/sources/traceable-references.ts";
import { listRightProblems } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";
import { rightContent } from "../../right-content.ts";

const path = "data/references/right-reference.md";
const bare = (rightContent[path] ?? "").replace(/^(?:doi|pmid|pmcid|url): .*\n/gm, "");
const list = (text: string) => listRightProblems({ [path]: text }, { rules: [traceableReferences] });

describe("traceableReferences", () => {
  test("asks for an address of a reference that was seen at its source", () => {
    expect(list(bare)).toEqual([
      `${path}:${placeIn(bare, "primary")}: Unexpected reference seen at its source without an address, expected \`doi\`, \`pmid\`, \`pmcid\` or \`url\`, add one, or say \`verified: mirror\` where only a copy was seen`,
    ]);
  });

  test.each(["doi: 10.1000/182", 'pmid: "123456"', "pmcid: PMC123456", "url: https://health.example.org/"])(
    "is content with %s",
    (line) => {
      expect(list(bare.replace("design:", `${line}\ndesign:`))).toEqual([]);
    },
  );

  test.each(["mirror", "knowledge"])("asks for none where the reference is known by %s", (verified) => {
    expect(list(bare.replace("verified: primary", `verified: ${verified}`))).toEqual([]);
  });
});
