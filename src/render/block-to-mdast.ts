import type { PhrasingContent } from "mdast";
import type { Block } from "./block.ts";
import { careCardToMdast } from "./care-card-to-mdast.ts";
import { causeToMdast } from "./cause-to-mdast.ts";
import { claimToMdast } from "./claim-to-mdast.ts";
import { conditionToMdast } from "./condition-to-mdast.ts";
import { disclaimerToMdast } from "./disclaimer-to-mdast.ts";
import { formToMdast } from "./form-to-mdast.ts";
import { mdastParts } from "./mdast-parts.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";
import { remedyToMdast } from "./remedy-to-mdast.ts";
import { stretchToMdast } from "./stretch-to-mdast.ts";
import { unlikelyToMdast } from "./unlikely-to-mdast.ts";

const { heading, item, link, list, paragraph, wrap } = nodes;
const { inline, lines } = mdastParts;

type Write<T extends Block["type"]> = (block: Extract<Block, { type: T }>, target: Target) => Flow[];

/** Each block with the way it is written. A new block must be added here to compile. */
const writers: { readonly [T in Block["type"]]: Write<T> } = {
  paragraph: ({ line }, target) => lines([line], target),
  list: ({ items }) => [list(items)],
  form: formToMdast,
  links: ({ links }) => [list(links.map(({ text, url }) => item([paragraph([link(url, text)])])))],
  "care-card": careCardToMdast,
  "care-detail": ({ id, name, mayMean, whatToDo }, target) =>
    wrap(
      target,
      "section",
      [heading(3, name), paragraph(inline(mayMean, target)), ...whatToDo.map((text) => paragraph(text))],
      "care-detail",
      id,
    ),
  disclaimer: disclaimerToMdast,
  condition: conditionToMdast,
  cause: causeToMdast,
  remedy: remedyToMdast,
  stretch: stretchToMdast,
  unlikely: unlikelyToMdast,
  claim: claimToMdast,
  source: ({ text, notes, addresses }) => {
    const links = addresses.flatMap(({ label, url }): PhrasingContent[] => [
      { type: "text", value: " " },
      link(url, label),
    ]);
    return [paragraph([{ type: "text", value: [text, ...notes].join(" ") }, ...links])];
  },
};

function write<T extends Block["type"]>(type: T, block: Extract<Block, { type: T }>, target: Target): Flow[] {
  return writers[type](block, target);
}

/** Turn a block of a guide into Markdown nodes. */
export function blockToMdast(block: Block, target: Target): Flow[] {
  return write(block.type, block, target);
}
