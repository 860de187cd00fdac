import type { Sentence, SentenceContent } from "nlcst";
import type { ReadSentence } from "./read-sentences.ts";

/** Words that texts about cramps cannot do without, and that readers meet in every one of them. */
const known =
  /^(?:magnesium|calcium|potassium|quinine|vitamins?|electrolytes?|exercises?|medicines?|muscles?|pregnan(?:t|cy)|diabetes|diarrhoea|emergency|pharmacist)$/i;

const easy: SentenceContent = { type: "WordNode", children: [{ type: "TextNode", value: "milk" }] };

function wordOf(node: SentenceContent): string {
  if (node.type !== "WordNode") return "";
  return node.children.map((each) => ("value" in each ? each.value : "")).join("");
}

/** Take what stands in brackets out of a sentence, and put an easy word in the place of each that cannot be left out. */
export function toPlainSentence({ prose, tree }: ReadSentence): ReadSentence {
  const children: SentenceContent[] = [];
  let depth = 0;
  for (const node of tree.children) {
    const mark = "value" in node ? node.value : "";
    if (mark === "(") depth += 1;
    if (depth === 0) children.push(known.test(wordOf(node)) ? easy : node);
    if (mark === ")") depth = Math.max(0, depth - 1);
  }
  const plain: Sentence = { ...tree, children };
  return { prose, tree: plain };
}
