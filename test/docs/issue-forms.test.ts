import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { formKinds } from "../../src/source/issue-form/form-field.ts";
import { renderIssueForm } from "../../src/source/issue-form/render-issue-form.ts";

const text = z.string().min(1);
const asked = { id: z.string().regex(/^[\w-]+$/), validations: z.strictObject({ required: z.boolean() }) };
const named = { label: text, description: text.optional() };
/** GitHub keeps the word `none` for itself. */
const option = text.refine((word) => word.toLowerCase() !== "none");

/** What GitHub takes for an issue form: https://docs.github.com/en/communities, "Syntax for GitHub's form schema". */
const formSchema = z.strictObject({
  name: text,
  description: text,
  title: text,
  labels: z.array(text),
  body: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
      z.strictObject({ type: z.literal("input"), ...asked, attributes: z.strictObject(named) }),
      z.strictObject({ type: z.literal("textarea"), ...asked, attributes: z.strictObject(named) }),
      z.strictObject({
        type: z.literal("dropdown"),
        ...asked,
        attributes: z.strictObject({
          ...named,
          multiple: z.boolean().optional(),
          options: z.array(option).min(1),
          default: z.literal(0).optional(),
        }),
      }),
      z.strictObject({
        type: z.literal("checkboxes"),
        id: asked.id,
        attributes: z.strictObject({
          label: text,
          options: z.array(z.strictObject({ label: text, required: z.literal(true) })),
        }),
      }),
    ]),
  ),
});

describe.each(formKinds)("the form for a new %s", (kind) => {
  test("is what the schema says; `npx vitest run test/docs -u` makes it anew", async () => {
    await expect(renderIssueForm(kind)).toMatchFileSnapshot(`../../.github/ISSUE_TEMPLATE/new-${kind}.yml`);
  });

  test("is a form that GitHub takes, read as GitHub reads it", () => {
    const { data, error } = formSchema.safeParse(parse(renderIssueForm(kind), { version: "1.1" }));
    expect(error?.issues).toBe(undefined);
    const fields = (data?.body ?? []).flatMap((field) => (field.type === "markdown" ? [] : [field]));
    expect([...new Set(fields.map(({ id }) => id))]).toEqual(fields.map(({ id }) => id));
    const labels = fields.map(({ attributes: { label } }) => label);
    expect([...new Set(labels)]).toEqual(labels);
    expect(labels.slice(-3)).toEqual(["Sources", "Conflict of interest", "Consent"]);
  });
});
