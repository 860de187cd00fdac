import type { PhrasingContent } from "mdast";
import type { Block, Care, CareSign, DisclaimerBlock, EvidenceLines, Line } from "./block.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, item, link, list, paragraph, wrap } = nodes;

/** Write a line with its sources: numbers in Markdown, links to the list of sources in HTML. */
function inline({ text, cites }: Line, target: Target): PhrasingContent[] {
  if (cites.length === 0) return [{ type: "text", value: text }];
  const numbers = cites.flatMap((cite, index): PhrasingContent[] => [
    { type: "text", value: index === 0 ? "" : ", " },
    target === "html" ? link(`#source-${cite}`, String(cite)) : { type: "text", value: String(cite) },
  ]);
  const word = cites.length === 1 ? "source" : "sources";
  return [{ type: "text", value: `${text} (${word} ` }, ...numbers, { type: "text", value: ")" }];
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

function disclaimers(blocks: readonly DisclaimerBlock[], target: Target, ...places: readonly string[]): Flow[] {
  return blocks.filter(({ placement }) => places.includes(placement)).flatMap((block) => blockToMdast(block, target));
}

function evidence(all: readonly EvidenceLines[], target: Target): Flow[] {
  return all.flatMap(({ effect, certainty, note }) => [
    paragraph(inline(effect, target), "effect"),
    paragraph([certainty, note].filter(Boolean).join(" "), "certainty"),
  ]);
}

function care({ harms, cautions, interactions }: Care, target: Target): Flow[] {
  return [
    ...part("What it can do to you", harms.length > 0 ? [bullets(harms, target)] : []),
    ...cautions.flatMap((group) => part(group.heading, [bullets(group.lines, target)])),
    ...part("Medicines that do not go with it", interactions.length > 0 ? [bullets(interactions, target)] : []),
  ];
}

function sign({ sign: text, whileWaiting }: CareSign) {
  const waiting = whileWaiting.length > 0 ? [paragraph(`Until you are seen: ${whileWaiting.join(" ")}`, "detail")] : [];
  return item([paragraph(text), ...waiting]);
}

type Show<T extends Block["type"]> = (block: Extract<Block, { type: T }>, target: Target) => Flow[];

/** Each block with the way it is written. A new block must be added here to compile. */
const writers: { readonly [T in Block["type"]]: Show<T> } = {
  paragraph: ({ line }, target) => lines([line], target),
  "care-card": ({ tier, heading: title, signs }, target) =>
    wrap(target, "section", [heading(3, title), list(signs.map(sign))], `card card-${tier}`),
  "care-detail": ({ id, name, mayMean, whatToDo }, target) =>
    wrap(
      target,
      "section",
      [heading(3, name), paragraph(inline(mayMean, target)), paragraph(whatToDo.join(" "))],
      "care-detail",
      id,
    ),
  disclaimer: ({ name, text }, target) =>
    wrap(target, "aside", [paragraph(`${name}: ${text.join(" ")}`)], "disclaimer"),
  condition: ({ id, name, summary, about, lookalikes }, target) =>
    wrap(
      target,
      "section",
      [
        heading(3, name),
        paragraph(summary, "summary"),
        ...lines(about, target),
        ...part("Easily taken for it", lookalikes.length > 0 ? [list(lookalikes)] : []),
      ],
      "entry",
      id,
    ),
  cause: ({ id, name, summary, about, cues, evidence: known, disclaimers: beside }, target) =>
    wrap(
      target,
      "section",
      [
        heading(3, name),
        paragraph(summary, "summary"),
        ...disclaimers(beside, target, "top", "before-steps", "adjacent", "footer"),
        ...about.map((text) => paragraph(text)),
        ...part("What may point to it", cues.length > 0 ? [list(cues)] : []),
        ...part("How sure is anyone?", evidence(known, target)),
      ],
      "entry",
      id,
    ),
  remedy: (block, target) =>
    wrap(
      target,
      "section",
      [
        heading(3, block.name),
        paragraph(block.summary, "summary"),
        ...(block.decider ? [paragraph(block.decider, "decider")] : []),
        ...disclaimers(block.disclaimers, target, "top", "before-steps"),
        ...care(block.care, target),
        ...part(
          "What it is",
          block.about.map((text) => paragraph(text)),
        ),
        ...part("How to do it", block.steps.length > 0 ? [list(block.steps, true)] : []),
        ...part("How much", lines(block.howMuch, target)),
        ...part(
          "Stretches for this",
          block.stretches.length > 0
            ? [
                list(
                  block.stretches.map(({ id, name, inGuide }) =>
                    item([paragraph(inGuide && target === "html" ? [link(`#${id}`, name)] : name)]),
                  ),
                ),
              ]
            : [],
        ),
        ...part("How sure is anyone?", evidence(block.evidence, target)),
        ...disclaimers(block.disclaimers, target, "adjacent", "footer"),
      ],
      "entry",
      block.id,
    ),
  stretch: (block, target) =>
    wrap(
      target,
      "section",
      [
        heading(3, block.name),
        paragraph(block.summary, "summary"),
        ...disclaimers(block.disclaimers, target, "top", "before-steps"),
        list(block.facts),
        ...care(block.care, target),
        ...block.about.map((text) => paragraph(text)),
        ...part("Steps", [list(block.steps, true)]),
        ...part("Hold and repeat", lines([block.dose], target)),
        ...part("What other sources say", block.otherDoses.length > 0 ? [bullets(block.otherDoses, target)] : []),
        ...part("What you should feel", [paragraph(`You should feel ${block.feelIt}.`)]),
        ...part("Common mistakes", [list(block.mistakes.map(({ mistake, fix }) => `${mistake}. ${fix}`))]),
        ...part("Stop if:", [list(block.stopIf)]),
        ...part("How sure is anyone?", evidence(block.evidence, target)),
        ...disclaimers(block.disclaimers, target, "adjacent", "footer"),
      ],
      "entry",
      block.id,
    ),
  unlikely: ({ id, name, harms, evidence: known, inGuide }, target) =>
    wrap(
      target,
      "section",
      [
        heading(3, name),
        ...(harms.length > 0 ? [bullets(harms, target)] : []),
        ...evidence(known, target),
        ...(inGuide && target === "html" ? [paragraph([link(`#${id}`, `More about: ${name}`)])] : []),
      ],
      "entry",
    ),
  claim: ({ id, name, statement, verdict, verdictLabel, note }, target) =>
    wrap(
      target,
      "section",
      [
        heading(3, name),
        paragraph(`The article says: ${statement}`, "statement"),
        paragraph(
          `Verdict: ${verdictLabel.charAt(0).toLowerCase()}${verdictLabel.slice(1)}.`,
          `verdict verdict-${verdict}`,
        ),
        ...lines(note, target),
      ],
      "claim",
      id,
    ),
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
