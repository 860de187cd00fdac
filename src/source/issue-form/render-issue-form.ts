import { stringify } from "yaml";
import { kindMeanings } from "../../schema/vocabulary/kind.ts";
import { type FormField, type FormKind, type FormShape, listFormFields } from "./form-field.ts";
import { formQuestions } from "./form-questions.ts";

/** How each shape is explained. */
const hints: Record<FormShape, string> = {
  line: "",
  lines: "One a line.",
  paragraphs: "Plain text. An empty line starts a new paragraph.",
  range: "A number, or two such as `10 to 15`.",
  choice: "",
  choices: "You may choose several.",
};

/** A text that fits into a line. */
const longestLine = 130;

function typeOf({ shape, about }: FormField): "input" | "textarea" | "dropdown" {
  if (shape === "choice" || shape === "choices") return "dropdown";
  const [, most = "0"] = /At most (\d+) characters/.exec(about) ?? [];
  return shape === "lines" || shape === "paragraphs" || Number(most) > longestLine ? "textarea" : "input";
}

function renderField(field: FormField): object {
  const { name, label, about, required, shape, values } = field;
  return {
    type: typeOf(field),
    id: name,
    attributes: {
      label,
      description: `${about} ${hints[shape]}`.trim(),
      ...(shape === "choices" && { multiple: true }),
      ...(values.length > 0 && { options: values }),
    },
    validations: { required },
  };
}

function ask(
  type: "input" | "textarea",
  { name, label, about }: { name: string; label: string; about: string },
): object {
  return { type, id: name, attributes: { label, description: about }, validations: { required: true } };
}

/**
 * Write the GitHub issue form with which a person without git sends an entry of a kind. Parts that hold several values each,
 * such as doses and evidence, are left to the editors: they work them out from the sources.
 */
export function renderIssueForm(kind: FormKind): string {
  const { kind: kindQuestion, id, sources, interests, consent } = formQuestions;
  const form = {
    name: `New ${kind}`,
    description: `${kindMeanings[kind]}.`,
    title: `New ${kind}: `,
    labels: ["content", `new-${kind}`],
    body: [
      {
        type: "markdown",
        attributes: {
          value: "Write plain text in your own words. Nothing you write is published before editors have checked it.",
        },
      },
      {
        type: "dropdown",
        id: kindQuestion.name,
        attributes: { label: kindQuestion.label, options: [kind], default: 0 },
        validations: { required: true },
      },
      ask("input", id),
      ...listFormFields(kind).map(renderField),
      ask("textarea", sources),
      ask("textarea", interests),
      {
        type: "checkboxes",
        id: consent.name,
        attributes: {
          label: consent.label,
          options: consent.boxes.map((label) => ({ label, required: true })),
        },
      },
    ],
  };
  // GitHub reads YAML 1.1, in which a bare `yes` is no text.
  const head = `# Made from the schema by \`npx vitest run test/docs -u\`. Do not edit it by hand.\n`;
  return head + stringify(form, { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false });
}
