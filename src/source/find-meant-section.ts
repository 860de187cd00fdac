import type { RootContent } from "mdast";
import type { BodySection } from "../schema/body-sections.ts";
import { quote } from "../words/quote.ts";
import type { Problem } from "./problem.ts";
import { readPlainText } from "./read-plain-text.ts";

/** A section that starts without its heading, and what is wrong with it. */
export interface MeantSection {
  readonly section: BodySection;
  readonly problem: Pick<Problem, "found" | "expected" | "advice">;
  /** Whether the block is what stands in the section, not its heading. */
  readonly isFilling: boolean;
}

/** Find what was meant for a heading: `##Steps` without a space, or `Steps` in bold. */
function findMeantHeading(node: RootContent, sections: readonly BodySection[]): MeantSection | undefined {
  if (node.type !== "paragraph" || node.children.length !== 1) return undefined;
  const { text } = readPlainText(node);
  if (node.children[0]?.type !== "strong" && !text.startsWith("#")) return undefined;
  const words = text.replace(/^#+\s*|\s*:$/g, "").toLowerCase();
  const section = sections.find(({ heading }) => heading.toLowerCase() === words);
  if (section === undefined) return undefined;
  const expected = quote(`## ${section.heading}`);
  return {
    section,
    problem: {
      found: `${quote(text)} that is no heading`,
      expected,
      advice: "write 2 number signs, a space and the words",
    },
    isFilling: false,
  };
}

/** Find the section that a numbered list is the start of, where its heading is missing. */
function findMeantSteps(node: RootContent, sections: readonly BodySection[]): MeantSection | undefined {
  if (node.type !== "list" || !node.ordered) return undefined;
  const section = sections.find(({ holds }) => holds === "steps");
  if (section === undefined) return undefined;
  const expected = `${quote(`## ${section.heading}`)} above it`;
  return { section, problem: { found: "numbered list", expected, advice: "add the heading" }, isFilling: true };
}

/** Find the section that a block starts without its heading, among those that are still to come. */
export function findMeantSection(node: RootContent, sections: readonly BodySection[]): MeantSection | undefined {
  return findMeantHeading(node, sections) ?? findMeantSteps(node, sections);
}
