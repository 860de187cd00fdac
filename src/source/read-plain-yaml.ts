import { CORE_SCHEMA, load } from "js-yaml";
import { limits } from "./limits.ts";

/**
 * What is not plain: anchors, aliases, tags, directives, explicit and joined keys, block texts, escapes, document marks, numbers out of range.
 * It finds too much rather than too little, since whatever it finds is only read by the slower parser.
 */
const notPlain = /[&*!%@`|>\\\t]|<<|__proto__|\d[eE][-+]?\d{3}|---|\.\.\.|(?:^|[\s,[{])\?(?:\s|$)|[{[,]\s*[{[]/m;

const options = { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: limits.depth.most * 4 };

/** Names of fields that both parsers read alike: words, but none that stands for nothing or for a truth. */
const plainName = /^(?!(?:null|true|false)$)[a-z][\w-]*$/i;

function hasPlainNames(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(hasPlainNames);
  return Object.entries(value).every(([name, each]) => plainName.test(name) && hasPlainNames(each));
}

/**
 * Read plain front matter quickly. It gives what the slower parser gives, or nothing.
 *
 * @returns the value, or undefined where the text is not plain or not right.
 */
export function readPlainYaml(text: string): unknown {
  if (notPlain.test(text)) return undefined;
  try {
    const value = load(text, options);
    return hasPlainNames(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
