import type { Root } from "mdast";
import type { SourceBlock } from "./block.ts";
import { blockToMdast } from "./block-to-mdast.ts";
import type { GuideSection, GuideTree, SectionRole } from "./guide-tree.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, item, link, list, paragraph, wrap } = nodes;

function sourceList(sources: readonly SourceBlock[], target: Target): Flow {
  return list(
    sources.map((source) =>
      item(blockToMdast(source, target), target === "html" ? `source-${source.number}` : undefined),
    ),
    true,
  );
}

/** The parts of the table of contents, each with the roles of its sections, so that no list grows long. */
const contentsParts: readonly (readonly [string, readonly SectionRole[]])[] = [
  ["Read this first", ["care", "before"]],
  ["What you can do", ["content"]],
  ["Why it may happen", ["why"]],
  ["Good to know", ["unlikely", "do-nothing", "unknowns", "see-a-doctor", "diary", "care-details"]],
  ["Behind this guide", ["claims", "support", "disclaimers", "sources", "about"]],
];

function contents(sections: readonly GuideSection[]): Flow[] {
  const parts = contentsParts.flatMap(([title, roles]) => {
    const links = sections
      .filter(({ role }) => roles.includes(role))
      .map(({ id, heading: name }) => item([paragraph([link(`#${id}`, name)])]));
    return links.length > 0 ? [item([paragraph(title), list(links)])] : [];
  });
  return [heading(2, "In this guide"), list(parts)];
}

function sectionToMdast({ id, role, heading: title, blocks }: GuideSection, target: Target): Flow[] {
  const content =
    role === "sources"
      ? [
          sourceList(
            blocks.filter((block): block is SourceBlock => block.type === "source"),
            target,
          ),
        ]
      : blocks.flatMap((block) => blockToMdast(block, target));
  return wrap(target, "section", [heading(2, title), ...content], `section section-${role}`, id);
}

/**
 * Turn a guide into a Markdown tree, for Markdown or for HTML. Both have the same words in the same order. When to get
 * help stands right after the main thing, before the table of contents.
 */
export function guideToMdast(guide: GuideTree, target: Target): Root {
  const isCare = ({ role }: GuideSection) => role === "care";
  const write = (sections: readonly GuideSection[]) => sections.flatMap((section) => sectionToMdast(section, target));
  return {
    type: "root",
    children: [
      heading(1, guide.title),
      ...wrap(target, "section", [heading(2, "The main thing"), paragraph(guide.mainMessage)], "main-message"),
      paragraph(guide.summary, "lead"),
      paragraph(guide.reviewLine, "review"),
      ...write(guide.sections.filter(isCare)),
      heading(2, "Who this guide is for"),
      paragraph(`For: ${guide.forWhom}`),
      paragraph(`Not for: ${guide.notForWhom}`),
      ...(guide.articleLine ? [paragraph(guide.articleLine, "date")] : []),
      paragraph(guide.dateLine, "date"),
      ...wrap(target, "nav", contents(guide.sections), "contents"),
      ...write(guide.sections.filter((section) => !isCare(section))),
    ],
  };
}
