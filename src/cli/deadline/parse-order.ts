import type { Kind } from "../../schema/vocabulary/kind.ts";
import { countBeforeParsing } from "../../source/count-before-parsing.ts";
import { decode } from "../../source/decode.ts";
import { identifyPath } from "../../source/identify-path.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { readPlainBody } from "../../source/read-plain-body.ts";
import { readPlainYaml } from "../../source/read-plain-yaml.ts";
import { type Halves, splitFrontMatter } from "../../source/split-front-matter.ts";

/** What a worker is asked to parse. */
export interface ParseOrder extends Halves {
  readonly kind: Kind;
}

/** Tell what would have to be parsed of a file; undefined where it is refused before that, or read without a parser. */
export function toParseOrder({ path, value }: SourceFile): ParseOrder | undefined {
  const { kind } = identifyPath(path);
  const decoded = decode(value);
  if (!kind || "problem" in decoded) return undefined;
  const split = splitFrontMatter(decoded.text);
  if ("problem" in split || countBeforeParsing(split.halves).length > 0) return undefined;
  const { frontMatter, body } = split.halves;
  const isPlain = readPlainYaml(frontMatter) !== undefined && readPlainBody(body, kind) !== undefined;
  return isPlain ? undefined : { ...split.halves, kind };
}
