import { describe, expect, test } from "vitest";
import { idOf, localId } from "../../src/schema/id-of.ts";
import { idPattern } from "../../src/schema/id-pattern.ts";
import { listIssues } from "./list-issues.ts";

describe("idPattern", () => {
  test.each(["towel", "a", "garrison-2020", "nhs111wales-pad", "b-12"])("accepts %s", (id) => {
    expect(idPattern.test(id)).toBe(true);
  });

  test.each(["", "Towel", "2020", "-a", "a-", "a--b", "a_b", "a b", "a.b", "a/b", "../a", "é", "a\n", "__proto__"])(
    "refuses %j",
    (id) => {
      expect(idPattern.test(id)).toBe(false);
    },
  );
});

describe("idOf", () => {
  test("names the kind that it links to", () => {
    expect(idOf("muscle", "A muscle.", "soleus").meta()).toEqual({
      description: "A muscle.",
      examples: ["soleus"],
      linksTo: "muscle",
    });
  });

  test("refuses what is no id, and more than 60 characters", () => {
    const schema = idOf("any", "An entry.", "soleus");
    expect(listIssues(schema, "Soleus")).toEqual([
      ": small letters, digits and single hyphens, starting with a letter",
    ]);
    expect(listIssues(schema, "a".repeat(61))).toEqual([": Too big: expected string to have <=60 characters"]);
  });
});

describe("localId", () => {
  test("links to nothing", () => {
    expect(localId("An id.", "soleus").meta()).toEqual({ description: "An id.", examples: ["soleus"] });
  });
});
