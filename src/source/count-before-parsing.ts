import { type Limit, limits } from "./limits.ts";
import type { Place, Problem } from "./problem.ts";
import type { Halves } from "./split-front-matter.ts";

function atLine(line: number): Place {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

function check(limit: Limit, count: number, line: number): Problem[] {
  if (count <= limit.most) return [];
  const found = `${count} ${limit.unit}`;
  return [{ rule: limit.rule, place: atLine(line), found, expected: `at most ${limit.most}`, advice: limit.advice }];
}

const notLead = /[^\s\-?:]/;
const bracket = /[[\]{}]/;

/** Count the deepest nesting of brackets, indents and list marks. It counts too much rather than too little. */
function measureYamlDepth(text: string): number {
  let deepest = 0;
  let open = 0;
  for (const line of text.split("\n")) {
    const first = line.search(notLead);
    const lead = first === -1 ? line.length : first;
    deepest = Math.max(deepest, Math.ceil(lead / 4));
    for (let at = line.search(bracket); at !== -1 && at < line.length; at += 1) {
      const mark = line.charAt(at);
      if (mark === "[" || mark === "{") open += 1;
      else if ((mark === "]" || mark === "}") && open > 0) open -= 1;
      deepest = Math.max(deepest, open);
    }
  }
  return deepest;
}

/** Count the colons that end a name: those before a space or the end of a line. */
function countFields(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    if (at + 1 === text.length || /\s/.test(text.charAt(at + 1))) count += 1;
  }
  return count;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function measureMarkdownDepth(text: string): number {
  let deepest = 0;
  for (const [lead] of text.matchAll(/^(?:[^\S\n]|[>*+-]|\d{1,9}[.)])+/gm)) {
    const marks = lead.match(/[>*+\-.)]/g)?.length ?? 0;
    deepest = Math.max(deepest, marks, Math.floor(lead.length / 8));
  }
  return deepest;
}

/** Find what is too large or too deep to hand to a parser. */
export function countBeforeParsing({ frontMatter, body, bodyLine }: Halves): Problem[] {
  return [
    ...check(limits.frontMatter, frontMatter.length, 2),
    ...check(limits.fields, countFields(frontMatter), 2),
    ...check(limits.depth, measureYamlDepth(frontMatter), 2),
    ...check(limits.body, body.length, bodyLine),
    ...check(limits.lines, countLines(body), bodyLine),
    ...check(limits.marks, body.match(/([*_~[\]!<&`])\1*/g)?.length ?? 0, bodyLine),
    ...check(limits.depth, measureMarkdownDepth(body), bodyLine),
  ];
}
