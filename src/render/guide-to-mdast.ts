import type { Root } from "mdast";
import type { SourceBlock } from "./block.ts";
import { blockToMdast } from "./block-to-mdast.ts";
import type { GuideSection, GuideTree } from "./guide-tree.ts";
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

function contents(sections: readonly GuideSection[]): Flow[] {
  return [
    heading(2, "In this guide"),
    list(sections.map(({ id, heading: title }) => item([paragraph([link(`#${id}`, title)])]))),
  ];
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

/** Turn a guide into a Markdown tree, for Markdown or for HTML. Both have the same words in the same order. */
export function guideToMdast(guide: GuideTree, target: Target): Root {
  const head = [
    heading(1, guide.title),
    ...wrap(target, "section", [heading(2, "The main thing"), paragraph(guide.mainMessage)], "main-message"),
    paragraph(guide.summary, "lead"),
    paragraph(guide.reviewLine, "review"),
    paragraph(`For whom: ${guide.forWhom}`),
    paragraph(`Not for: ${guide.notForWhom}`),
    ...(guide.articleLine ? [paragraph(guide.articleLine, "date")] : []),
    paragraph(guide.dateLine, "date"),
  ];
  return {
    type: "root",
    children: [
      ...head,
      ...wrap(target, "nav", contents(guide.sections), "contents"),
      ...guide.sections.flatMap((section) => sectionToMdast(section, target)),
    ],
  };
}
