import { kindMeanings } from "../../schema/vocabulary/kind.ts";
import { didYouMean } from "../../words/find-nearest.ts";
import { escapeUnsafe, quote } from "../../words/quote.ts";
import { sayOneOf } from "../../words/say-unexpected.ts";
import { decode } from "../decode.ts";
import { explainId } from "../explain-id.ts";
import { fileStart } from "../file-start.ts";
import type { SourceFile } from "../parse-entry.ts";
import type { Place, Problem } from "../problem.ts";
import { sketchEntry } from "../sketch/sketch-entry.ts";
import { type FormKind, formKinds, listFormFields } from "./form-field.ts";
import { formQuestions } from "./form-questions.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import { type IssueSection, splitIssue } from "./split-issue.ts";

/** The file that an issue asks for, or what is wrong with the issue. */
export type ReadIssue =
  | { readonly kind: FormKind; readonly id: string; readonly text: string }
  | { readonly problems: readonly Problem[] };

type Sections = ReadonlyMap<string, IssueSection>;

const rule = "issue-form";

/** Find the one line under a heading. */
function findLine(sections: Sections, label: string): { text: string; place: Place } {
  const section = sections.get(label);
  return section?.lines.find(({ text }) => text !== "") ?? { text: "", place: section?.heading ?? fileStart };
}

function checkConsent(sections: Sections): Problem[] {
  const { label, boxes } = formQuestions.consent;
  const section = sections.get(label);
  return boxes.flatMap((box) => {
    const line = section?.lines.find(({ text }) => text.endsWith(box));
    if (line && /^- \[x\] /i.test(line.text)) return [];
    const place = line?.place ?? section?.heading ?? fileStart;
    const found = line ? "box without a tick" : `missing box in ${quote(label)}`;
    return [{ rule, place, found, expected: `a tick at ${quote(box)}`, advice: "tick it if it is true" }];
  });
}

/** Report what every form asks and nobody may leave out. */
function checkAsked(sections: Sections): Problem[] {
  return [formQuestions.sources, formQuestions.interests].flatMap(({ label }) => {
    const { text, place } = findLine(sections, label);
    const found = `missing answer to ${quote(label)}`;
    return text === "" ? [{ rule, place, found, expected: "a few words", advice: "write them there" }] : [];
  });
}

/** Put the answers that are no fields into the front matter, marked for the editor who turns them into references. */
function addAsked(text: string, sections: Sections): string {
  const linesOf = (label: string) => (sections.get(label)?.lines ?? []).filter((line) => line.text !== "");
  const notes = [
    ...linesOf(formQuestions.sources.label).map(
      (line) => ["add the reference that this source becomes", line] as const,
    ),
    ...linesOf(formQuestions.interests.label)
      .filter((line) => !/^none\.?$/i.test(line.text))
      .map((line) => ["weigh this conflict of interest", line] as const),
  ].map(([task, line]) => `# TODO: ${task}: ${escapeUnsafe(line.text)}\n`);
  const end = text.indexOf("\n---\n") + 1;
  return `${text.slice(0, end)}${notes.join("")}${text.slice(end)}`;
}

function readKind(sections: Sections): FormKind | Problem {
  const { text, place } = findLine(sections, formQuestions.kind.label);
  const kind = formKinds.find((each) => each === text);
  if (kind) return kind;
  const { label } = formQuestions.kind;
  const missing = sections.has(label)
    ? `missing answer to ${quote(label)}`
    : `missing heading ${quote(`### ${label}`)}`;
  const found = text === "" ? missing : `kind ${quote(text)}`;
  const advice = didYouMean(text, Object.keys(kindMeanings)) ?? "fill in one of the forms for a new entry";
  return { rule, place, found, expected: sayOneOf(formKinds), advice };
}

/**
 * Turn the issue that a filled-in form made into the file of an entry. What the form does not ask for is marked `TODO`.
 * Whatever the issue holds, nothing is thrown.
 */
export function readIssue({ value }: SourceFile, today: string): ReadIssue {
  const decoded = decode(value);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const asked = Object.values(formQuestions).map(({ label }) => label);
  const kind = readKind(splitIssue(decoded.text, asked));
  if (typeof kind === "object") return { problems: [kind] };
  const fields = listFormFields(kind);
  const sections = splitIssue(decoded.text, [...asked, ...fields.map(({ label }) => label)]);
  const answers = new Map<string, Answer>();
  for (const field of fields) {
    const section = sections.get(field.label);
    const answer = section && readAnswer(field, section);
    if (answer) answers.set(field.name, answer);
  }
  const { text: id, place } = findLine(sections, formQuestions.id.label);
  const wrong = explainId(id);
  const sketch = sketchEntry(kind, id, {
    given: Object.fromEntries([...answers].map(([name, answer]) => [name, answer.value])),
    today,
    findPlace: ([name, index]) => {
      const answer = answers.get(String(name));
      return (typeof index === "number" ? answer?.items[index] : undefined) ?? answer?.place ?? fileStart;
    },
  });
  const problems = [
    ...(wrong ? [{ rule: "id-as-file-name", place, ...wrong }] : []),
    // Of an id that is wrong, the schema says no more.
    ...("problems" in sketch ? sketch.problems.filter((each) => !wrong || each.place !== fileStart) : []),
    ...checkAsked(sections),
    ...checkConsent(sections),
  ].sort((a, b) => a.place.start.line - b.place.start.line);
  if (problems.length > 0 || "problems" in sketch) return { problems };
  return { kind, id, text: addAsked(sketch.text, sections) };
}
