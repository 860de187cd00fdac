import { type Document, isMap, isNode, isScalar, type Node, type Scalar, visit, type YAMLMap } from "yaml";
import { quote } from "../words/quote.ts";
import type { Problem } from "./problem.ts";
import type { PlaceOf } from "./text-places.ts";

type Span = readonly [number, number, ...unknown[]] | null | undefined;

function findRepeatedKeys(map: YAMLMap, at: (span: Span) => Problem["place"]): Problem[] {
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const place = at(key.range);
    const first = firstLines.get(name);
    if (first === undefined) firstLines.set(name, place.start.line);
    else {
      const found = `second ${quote(name)}`;
      const advice = "remove one of the two";
      problems.push({ rule: "unique-fields", place, found, expected: `it once: it stands on line ${first}`, advice });
    }
  }
  return problems;
}

/** Find where words are cut off from a text as a comment, such as `#1`: their writer may not know it. A comment has a space. */
function findCut({ type, range, comment }: Scalar, text: string): number | undefined {
  if (type !== "PLAIN" || !range || !comment || /^\s/.test(comment)) return undefined;
  const [from, to, end] = range;
  const behind = text.slice(to, end).split("\n")[0] ?? "";
  return behind.includes("#") && /\s/.test(text.slice(from, to)) ? to + behind.indexOf("#") : undefined;
}

/** Find the dash of a list item that became a part of the text above it, since it has another indent. */
function findJoinedItem({ type, range }: Scalar, text: string): number | undefined {
  if (type !== "PLAIN" || !range) return undefined;
  const dash = /\n\s*-(?=\s)/.exec(text.slice(range[0], range[1]));
  return dash ? range[0] + dash.index + dash[0].length - 1 : undefined;
}

/** Find what is valid YAML but never allowed here: anchors, aliases, tags, directives, odd keys, repeated fields, cut texts. */
export function findForbiddenYaml(document: Document, text: string, placeOf: PlaceOf): Problem[] {
  const problems: Problem[] = [];
  const at = (span: Span) => placeOf(span?.[0] ?? 0, span?.[1] ?? 0);
  const refuse = (span: Span, found: string, advice: string) =>
    problems.push({ rule: "plain-yaml", place: at(span), found, expected: "plain values", advice });
  const refuseCut = (node: Scalar) => {
    const from = findCut(node, text);
    if (from === undefined) return;
    const to = from + (text.slice(from).split("\n")[0] ?? "").trimEnd().length;
    const found = `comment ${quote(text.slice(from, to))} behind a text`;
    const advice = "put the text in quotes where it belongs to it";
    problems.push({ rule: "plain-yaml", place: at([from, to]), found, expected: "the text alone", advice });
  };
  const refuseJoinedItem = (node: Scalar) => {
    const from = findJoinedItem(node, text);
    if (from === undefined) return;
    const found = "`-` that goes on with the text above";
    const advice = "give the line the indent of the items beside it";
    problems.push({ rule: "plain-yaml", place: at([from, from + 1]), found, expected: "an item of its own", advice });
  };
  const refuseTag = ({ range, tag = "" }: Node) => {
    // The parser writes a tag out; what stands in the file is before the value.
    const match = /(![^\s,[\]{}]*)(?:\s+&[^\s,[\]{}]+)?\s*$/.exec(text.slice(0, range?.[0]));
    const [, sign = tag] = match ?? [];
    const start = match?.index ?? 0;
    refuse([start, start + sign.length], `tag ${quote(sign)}`, "remove it");
  };
  for (const match of text.matchAll(/^(?:%.*|(?:---|\.\.\.)(?:\s.*)?)$/gm)) {
    refuse([match.index, match.index + match[0].length], quote(match[0]), "remove the line");
  }
  visit(document, {
    Alias(_, { range, source }) {
      refuse(range, `reference ${quote(`*${source}`)}`, "write the value out");
    },
    Node(_, node) {
      if ("anchor" in node && node.anchor) {
        const sign = `&${node.anchor}`;
        const start = text.lastIndexOf(sign, node.range?.[0]);
        refuse([start, start + sign.length], `anchor ${quote(sign)}`, "remove it");
      }
      if (node.tag?.startsWith("!") || node.tag?.startsWith("tag:")) refuseTag(node);
      if (isScalar(node)) refuseCut(node);
      if (isScalar(node)) refuseJoinedItem(node);
      if (isMap(node)) problems.push(...findRepeatedKeys(node, at));
    },
    Pair(_, { key }) {
      if (!isScalar(key)) refuse(isNode(key) ? key.range : null, "field name that is a list", "use a word");
      else if (key.value === "<<") refuse(key.range, "merge `<<`", "write the fields out");
      else if (key.value === "__proto__") refuse(key.range, "field `__proto__`", "use another name");
    },
  });
  return problems;
}
