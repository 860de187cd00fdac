import { describe, expect, test } from "vitest";

const entries = {
  remedykit: () => import("../src/index.ts"),
  "remedykit/query": () => import("../src/query/index.ts"),
  "remedykit/schema": () => import("../src/schema/index.ts"),
  "remedykit/render": () => import("../src/render/index.ts"),
  "remedykit/audit": () => import("../src/audit/index.ts"),
  "remedykit/search": () => import("../src/search/index.ts"),
  "remedykit/source": () => import("../src/source/index.ts"),
  "remedykit/check": () => import("../src/check/index.ts"),
};

const vocabulary = [
  ...["certainties", "deciders", "effects", "goals", "kinds", "moments", "places", "positions", "techniques"],
  ...["tiers", "traits", "verdicts"],
];
const meanings = [
  ...["certainty", "decider", "effect", "goal", "kind", "moment", "place", "position", "technique"],
  ...["tier", "trait", "verdict"],
];
const query = [
  "askedKinds",
  "checkRedFlags",
  "compareEntries",
  "countByPart",
  "countItems",
  "createCatalog",
  "diffCatalogs",
  "evaluateRule",
  "explain",
  "findRemedies",
  "findStretches",
  "getEntry",
  "hasId",
  "listCareFirst",
  "listCautions",
  "listEntries",
  "listLinksFrom",
  "listLinksTo",
  "listQuestions",
  "parts",
  "planRoutine",
  "rankForGoal",
  "suitability",
  "timeline",
  ...vocabulary,
  ...meanings.map((name) => `${name}Meanings`),
];

describe("the public names", () => {
  test.each([
    ["remedykit", ["catalog", ...query]],
    ["remedykit/query", query],
    [
      "remedykit/schema",
      [
        ...["article", "cause", "caution", "claim", "code", "condition", "disclaimer", "dose", "entry", "equipment"],
        ...["evidence", "guide", "moved", "muscle", "redFlag", "reference", "remedy", "review", "rule", "stretch"],
      ]
        .map((name) => `${name}Schema`)
        .concat([
          "bodySections",
          "idPattern",
          "kindFolders",
          "kinds",
          "schemaByKind",
          "toFrontMatterSchema",
          "toJsonSchema",
        ]),
    ],
    [
      "remedykit/render",
      [
        ...["buildGuide", "formatCaution", "formatCertainty", "formatDay", "formatDose", "formatEvidence"],
        ...["formatRange", "formatReference", "formatTimeline", "renderHtml", "renderMarkdown", "renderPage"],
      ],
    ],
    ["remedykit/audit", ["auditGuide", "checklist"]],
    ["remedykit/search", ["createSearch", "search", "writeSearchIndex"]],
    ["remedykit/source", ["limits", "parseEntry", "stringifyEntry"]],
    ["remedykit/check", ["check", "createChecker", "rules"]],
  ] as const)("of %s are these", async (name, names) => {
    expect(Object.keys(await entries[name]()).sort()).toEqual([...names].sort());
  });
});
