import { expect, test } from "vitest";
import { schemaPage } from "./schema-page.ts";

test("docs/schema.md is what the schema says; `npx vitest run test/docs -u` makes it anew", async () => {
  await expect(schemaPage()).toMatchFileSnapshot("../../docs/schema.md");
});
