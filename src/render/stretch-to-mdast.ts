import type { StretchBlock } from "./block.ts";
import { disclaimersToMdast } from "./disclaimer-to-mdast.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, item, list, paragraph, wrap } = nodes;
const { inline, lines, part, evidence, care } = mdastParts;

function otherDoses({ otherDoses: doses }: StretchBlock, target: Target): Flow {
  return list(
    doses.map(({ line, note }) => item([paragraph(inline(line, target)), ...(note ? [paragraph(note)] : [])])),
  );
}

/** Write a stretch: cautions before the steps, then dose, feeling, mistakes, when to stop, and how sure anyone is. */
export function stretchToMdast(block: StretchBlock, target: Target): Flow[] {
  return wrap(
    target,
    "section",
    [
      heading(3, block.name),
      paragraph(block.summary, "summary"),
      ...disclaimersToMdast(block.disclaimers, "before", target),
      list(block.facts),
      paragraph(block.picture),
      ...care(block.care, target),
      ...block.about.map((text) => paragraph(text)),
      ...part("Steps", [list(block.steps, true)]),
      ...part("Hold and repeat", [
        ...(block.dose.how.length > 0 ? [list(block.dose.how)] : []),
        ...lines([block.dose.basis], target),
        ...(block.dose.note ? [paragraph(block.dose.note)] : []),
      ]),
      ...part("What other sources say", block.otherDoses.length > 0 ? [otherDoses(block, target)] : []),
      ...part("What you should feel", [paragraph(`You should feel ${block.feelIt}.`)]),
      ...part("Common mistakes", [list(block.mistakes.map(({ mistake, fix }) => `${mistake}. ${fix}`))]),
      ...part("Stop if:", [list(block.stopIf)]),
      ...part("Other versions", block.versions.length > 0 ? [list(block.versions)] : []),
      ...part("How sure is anyone?", evidence(block.evidence, target)),
      ...disclaimersToMdast(block.disclaimers, "after", target),
    ],
    "entry",
    block.id,
  );
}
