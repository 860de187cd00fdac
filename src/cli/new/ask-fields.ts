import * as z from "zod";
import { describeSchema } from "../../source/describe-schema.ts";
import { describeChoice } from "../../source/sketch/describe-choice.ts";
import { listChoices } from "../../source/sketch/list-choices.ts";
import { readFieldText } from "../../source/sketch/read-field-text.ts";
import type { Fields } from "../../source/sketch/set-field.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** A field that a person is asked for. */
interface Asked {
  readonly name: string;
  readonly field: z.ZodType;
  /** What it is, in a sentence. */
  readonly about: string;
  /** The values of a closed list. */
  readonly choices: readonly string[];
}

function describe(schema: z.core.$ZodType): string {
  return schema instanceof z.ZodType ? (schema.meta()?.description ?? "") : "";
}

/** List the few fields that are asked for: the name, the summary, and what the kind requires from a closed list. */
function listAsked(schema: z.ZodObject, given: Fields): Asked[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType) || Object.hasOwn(given, name)) return [];
    const choices = listChoices(field);
    const isChoice = choices.length > 0 || field instanceof z.ZodBoolean;
    if (!isChoice && name !== "name" && name !== "summary") return [];
    return [{ name, field, about: describeChoice(describe(field)), choices }];
  });
}

/** Write a question: what the field is, and each choice with its number and its meaning. */
function formatQuestion({ name, field, about, choices }: Asked): string {
  const meanings = describe(field instanceof z.ZodArray ? field.element : field);
  const lines = choices.map((choice, index) => {
    const [, meaning = ""] = new RegExp(`\`${choice}\`: (.+?)(?:\\.$|\\. \`)`).exec(meanings) ?? [];
    return `  ${String(index + 1).padStart(2)} ${choice}${meaning && ` (${meaning})`}`;
  });
  const how = field instanceof z.ZodBoolean ? "yes or no" : choices.length === 0 ? "text" : "number or word";
  const more = field instanceof z.ZodArray ? `${how}, or several with commas` : how;
  return ["", about, ...lines, `${name} [${more}; empty: later]: `].join("\n");
}

function readAnswer({ field, choices }: Asked, answer: string): unknown {
  const words = answer.split(",").map((word) => choices[Number(word) - 1] ?? word);
  return readFieldText(field, choices.length > 0 ? words.join(",") : answer);
}

/** Ask for one field until the answer is right; undefined where it is left for later. */
async function askField(asked: Asked, ask: NonNullable<Terminal["ask"]>, out: Terminal["out"]): Promise<unknown> {
  for (;;) {
    const answer = await ask(formatQuestion(asked));
    if (answer === undefined)
      throw new UsageError("\nUnexpected end of the answers, expected one, nothing was written");
    if (answer.trim() === "") return undefined;
    const value = readAnswer(asked, answer);
    if (asked.field.safeParse(value).success) return value;
    const expected = describeSchema(asked.field instanceof z.ZodArray ? asked.field.element : asked.field);
    out(`${sayUnexpected({ given: answer, argument: asked.name, expected, candidates: asked.choices })}\n`);
  }
}

/**
 * Ask a person for what is not given yet. Where nobody can answer, nothing is asked.
 *
 * @throws UsageError when the person ends the answers.
 */
export async function askFields(schema: z.ZodObject, given: Fields, { ask, out }: Terminal): Promise<Fields> {
  const answers: Fields = { ...given };
  if (!ask) return answers;
  for (const asked of listAsked(schema, given)) {
    const value = await askField(asked, ask, out);
    if (value !== undefined) answers[asked.name] = value;
  }
  return answers;
}
