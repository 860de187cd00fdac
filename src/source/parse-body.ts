import type { Heading, List, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type BodySection, bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { findNearest } from "../words/find-nearest.ts";
import { quote } from "../words/quote.ts";
import { fileStart } from "./file-start.ts";
import { findMeantSection } from "./find-meant-section.ts";
import type { Place, Problem } from "./problem.ts";
import { explainNode, readPlainText } from "./read-plain-text.ts";

/** The fields that the body fills, with the place of each of their texts. */
export interface ParsedBody {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly problems: readonly Problem[];
}

const parser = unified().use(remarkParse);

/** Read the blocks of a body; undefined where the parser fails. */
function readBlocks(text: string): readonly RootContent[] | undefined {
  try {
    return parser.parse(text).children;
  } catch {
    return undefined;
  }
}

function placeOf(node: { position?: Place | undefined }): Place {
  return node.position ?? fileStart;
}

function explainHeading(node: Heading, sections: readonly BodySection[]): Problem {
  const { text } = readPlainText(node);
  const headings = sections.map((section) => `## ${section.heading}`);
  const nearest = findNearest(
    text,
    sections.map((section) => section.heading),
  );
  return {
    rule: "known-headings",
    place: placeOf(node),
    found: `heading ${quote(`${"#".repeat(node.depth)} ${text}`)}`,
    expected: headings.length > 0 ? headings.map((each) => `\`${each}\``).join(" or ") : "no body for this kind",
    advice: nearest ? `did you mean \`## ${nearest}\`?` : "use one of these headings or remove it",
    candidates: headings,
  };
}

/** Parse the body of an entry: fixed headings, plain paragraphs, and one ordered list under `## Steps`. */
export function parseBody(body: string, bodyLine: number, kind: Kind): ParsedBody {
  const sections = bodySections[kind];
  const fields: Record<string, string[]> = {};
  const places = new Map<string, Place[]>();
  const problems: Problem[] = [];
  let current: BodySection | undefined;
  let skipped = false;
  const report = (node: RootContent, expected: string, advice: string) =>
    problems.push({ rule: "plain-body", place: placeOf(node), found: explainNode(node), expected, advice });
  const add = ({ field }: BodySection, node: RootContent | List["children"][number]) => {
    const { text, problems: inText } = readPlainText(node);
    problems.push(...inText);
    fields[field] = [...(fields[field] ?? []), text];
    places.set(field, [...(places.get(field) ?? []), placeOf(node)]);
  };
  const blocks = readBlocks("\n".repeat(bodyLine - 1) + body);
  if (!blocks) {
    const place = { start: { line: bodyLine, column: 1 }, end: { line: bodyLine, column: 1 } };
    problems.push({ rule: "plain-body", place, found: "body that cannot be read", expected: "plain text" });
  }
  const startSection = (section: BodySection, node: RootContent) => {
    current = section;
    fields[section.field] = [];
    places.set(section.field, [placeOf(node)]);
  };
  for (const node of blocks ?? []) {
    const isSteps = current?.holds === "steps";
    const meant =
      skipped || isSteps
        ? undefined
        : findMeantSection(
            node,
            sections.filter(({ field }) => !fields[field]),
          );
    if (meant) {
      problems.push({ rule: "known-headings", place: placeOf(node), ...meant.problem });
      startSection(meant.section, node);
      if (!meant.isFilling) continue;
    }
    if (node.type === "heading") {
      const { text } = readPlainText(node);
      current = node.depth === 2 ? sections.find((section) => section.heading === text) : undefined;
      skipped = current === undefined;
      if (!current) problems.push(explainHeading(node, sections));
      else if (fields[current.field]) {
        problems.push({
          ...explainHeading(node, sections),
          expected: "each heading once",
          advice: "join the two parts",
        });
      } else startSection(current, node);
    } else if (skipped) {
    } else if (!current) {
      report(
        node,
        sections[0] ? `\`## ${sections[0].heading}\` before it` : "no body for this kind",
        "move it under a heading",
      );
      skipped = true;
    } else if (current.holds === "paragraphs" && node.type === "paragraph") add(current, node);
    else if (current.holds === "steps" && node.type === "list" && node.ordered) {
      for (const item of node.children) add(current, item);
    } else if (current.holds === "steps") report(node, "one numbered list", "start each step with `1. `");
    else report(node, "plain paragraphs", "write it as sentences");
  }
  return { fields, places, problems };
}
