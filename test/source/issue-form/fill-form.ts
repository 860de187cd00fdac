import { type FormKind, listFormFields } from "../../../src/source/issue-form/form-field.ts";
import { formQuestions } from "../../../src/source/issue-form/form-questions.ts";

/** Write the text of an issue as GitHub makes it of a filled-in form. */
export function fillForm(kind: FormKind, answers: Readonly<Record<string, string>>): string {
  const { kind: kindQuestion, id, sources, interests, consent } = formQuestions;
  const all: Record<string, string> = {
    kind,
    id: "new-thing",
    sources: "Our own notes",
    interests: "none",
    ...answers,
  };
  const asked = [kindQuestion, id, ...listFormFields(kind), sources, interests];
  const parts = asked.map(({ name, label }) => `### ${label}\n\n${all[name] ?? "_No response_"}\n`);
  const boxes = consent.boxes.map((box) => `- [X] ${box}`);
  return [...parts, `### ${consent.label}\n\n${boxes.join("\n")}`].join("\n");
}
