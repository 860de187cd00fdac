import type { DisclaimerBlock } from "./block.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { paragraph, wrap } = nodes;

/** Write a disclaimer, set apart from what it qualifies. */
export function disclaimerToMdast({ name, text }: DisclaimerBlock, target: Target): Flow[] {
  const [first = "", ...others] = text;
  return wrap(
    target,
    "aside",
    [paragraph(`${name}: ${first}`), ...others.map((each) => paragraph(each))],
    "disclaimer",
  );
}

/** Write those of the disclaimers that stand before the steps, or those that come after them. */
export function disclaimersToMdast(all: readonly DisclaimerBlock[], when: "before" | "after", target: Target): Flow[] {
  const isBefore = ({ placement }: DisclaimerBlock) => placement === "top" || placement === "before-steps";
  return all
    .filter((each) => isBefore(each) === (when === "before"))
    .flatMap((each) => disclaimerToMdast(each, target));
}
