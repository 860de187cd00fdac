import type { PhrasingContent } from "mdast";
import type { Care, EvidenceLines, Line } from "./line.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, item, link, list, paragraph } = nodes;

/** Write a line with its sources: their numbers in Markdown, links to the list of sources in HTML. */
function inline({ text, cites }: Line, target: Target): PhrasingContent[] {
  if (cites.length === 0) return [{ type: "text", value: text }];
  const numbers = cites.flatMap((cite, index): PhrasingContent[] => [
    { type: "text", value: index === 0 ? "" : ", " },
    target === "html" ? link(`#source-${cite}`, `source ${cite}`) : { type: "text", value: `source ${cite}` },
  ]);
  return [{ type: "text", value: `${text} (` }, ...numbers, { type: "text", value: ")" }];
}

function lines(all: readonly Line[], target: Target): Flow[] {
  return all.map((line) => paragraph(inline(line, target)));
}

function bullets(all: readonly Line[], target: Target): Flow {
  return list(all.map((line) => item([paragraph(inline(line, target))])));
}

/** A heading of level 4 with what stands under it, or nothing where nothing does. */
function part(title: string, content: readonly Flow[]): Flow[] {
  return content.length > 0 ? [heading(4, title), ...content] : [];
}

function evidence(all: readonly EvidenceLines[], target: Target): Flow[] {
  return all.flatMap(({ effect, certainty, note }) => [
    paragraph(inline(effect, target), "effect"),
    paragraph(certainty, "certainty"),
    ...(note ? [paragraph(note, "certainty")] : []),
  ]);
}

function care({ harms, cautions, interactions }: Care, target: Target): Flow[] {
  return [
    ...part("Possible harms", harms.length > 0 ? [bullets(harms, target)] : []),
    ...cautions.flatMap((group) => part(group.heading, [bullets(group.lines, target)])),
    ...part("Medicines to ask about first", interactions.length > 0 ? [bullets(interactions, target)] : []),
  ];
}

/** The parts that the blocks of a guide are put together from. */
export const mdastParts = { inline, lines, bullets, part, evidence, care };
