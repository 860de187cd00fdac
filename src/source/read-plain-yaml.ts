import { CORE_SCHEMA, load } from "js-yaml";

/**
 * What is not plain: anchors, aliases, tags, directives, keys that are marked or joined, block texts, escapes, document
 * marks, a `#` that touches another character, numbers out of range or in rare forms, lists right in lists, and quotes
 * over several lines. It finds too much rather than too little, since whatever it finds is only read by the slower
 * parser. Small patterns are quicker than a large one.
 */
const notPlain = [
  /[&*!%@`|>\\\t]/,
  /<<|\S#|#\S|__proto__|---|\.\.\./,
  /\d[eE][-+]?\d{3}|\b0[box]|\d_|[-+]\.\d/i,
  /-\s+-(?:\s|$)|[{[,]\s*\[|\{\s*\{|\}\s*:/m,
  /(?:^|[\s,[{])(?:"[^"\n]*$|'[^'\n]*$|\?(?:\s|$))/m,
];

/** A line with brackets that are not closed on it, or closed that were not opened: what goes over several lines has rules of its own. */
const openBrackets =
  /^(?=.*[[\]{}])(?!(?:[^[\]{}\n]|\[(?:[^[\]{}\n]|\{[^[\]{}\n]*\})*\]|\{(?:[^[\]{}\n]|\[[^[\]{}\n]*\]|\{[^[\]{}\n]*\})*\})*$)/m;

const space = " ".charCodeAt(0);

/** A line with the number of spaces before it, and whether it starts an item. */
interface Line {
  readonly text: string;
  readonly indent: number;
  readonly isItem: boolean;
}

/** Tell whether an item with an indent may go on with the text of a line: of one further out, or neither item nor field. */
function mayGoOn({ text, indent, isItem }: Line, itemIndent: number): boolean {
  return itemIndent > indent ? !/: *$/.test(text) : !isItem && !/:(?: |$)/.test(text);
}

/** Tell whether an item may have become a part of the text above it. */
function mayHaveJoinedItem(text: string): boolean {
  let before: Line | undefined;
  for (const line of text.split("\n")) {
    let indent = 0;
    while (line.charCodeAt(indent) === space) indent += 1;
    if (indent === line.length) continue;
    // Whatever counts as a space after the hyphen: the slower parser takes a no-break space for one.
    const isItem = line.startsWith("-", indent) && line.charAt(indent + 1).trim() === "";
    if (isItem && before && mayGoOn(before, indent)) return true;
    before = { text: line, indent, isItem };
  }
  return false;
}

const options = { schema: CORE_SCHEMA };

/** Names of fields that both parsers read alike: words, but none that stands for nothing or for a truth. */
const plainName = /^(?!(?:null|true|false)$)[a-z][\w-]*$/i;

/** Names that were found plain: the same few come again and again. */
const known = new Set<string>();

function isPlainName(name: string): boolean {
  if (known.has(name)) return true;
  const isPlain = plainName.test(name);
  if (isPlain && known.size < 1_000) known.add(name);
  return isPlain;
}

function hasPlainNames(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(hasPlainNames);
  return Object.entries(value).every(([name, each]) => isPlainName(name) && hasPlainNames(each));
}

/**
 * Read plain front matter quickly. It gives what the slower parser gives, or nothing.
 *
 * @returns the value, or undefined where the text is not plain or not right.
 */
export function readPlainYaml(text: string): unknown {
  if (notPlain.some((pattern) => pattern.test(text))) return undefined;
  if (openBrackets.test(text) || mayHaveJoinedItem(text)) return undefined;
  try {
    const value = load(text, options);
    return hasPlainNames(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
