import fc from "fast-check";
import { Document, isMap, isScalar, isSeq, Scalar, visit } from "yaml";
import type { Entry } from "../../src/schema/entry.ts";
import { stringifyEntry } from "../../src/source/stringify-entry.ts";

/** Numbers that decide, one after the other, how a text is spoilt. */
export const choices = fc.array(fc.nat(999), { minLength: 20, maxLength: 60 });

type Choose = (count: number) => number;

function createChoose(numbers: readonly number[]): Choose {
  let at = 0;
  return (count) => {
    at += 1;
    return (numbers[at % numbers.length] ?? 0) % count;
  };
}

const styles = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.PLAIN] as const;

function spoilFields(text: string, choose: Choose): string {
  const document = new Document(undefined, { merge: false });
  const source = text;
  document.contents = document.createNode(JSON.parse(source));
  visit(document, {
    Node(_, node) {
      if (isScalar(node) && typeof node.value === "string") node.type = styles[choose(styles.length)] ?? Scalar.PLAIN;
      if (isMap(node))
        node.items = node.items
          .map((pair) => [choose(99), pair] as const)
          .sort(([a], [b]) => a - b)
          .map(([, pair]) => pair);
      if (isMap(node) || isSeq(node)) node.flow = node !== document.contents && choose(3) === 0;
      if (choose(9) === 0) node.comment = " a comment";
      if (choose(9) === 0) node.commentBefore = choose(2) === 0 ? " above\n \n and below" : " above";
      if (choose(9) === 0) node.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: choose(2) === 0 ? 0 : 80, flowCollectionPadding: choose(2) === 0 });
}

function spoilBody(body: string, choose: Choose): string {
  return body
    .split("\n")
    .flatMap((line) => {
      const end = ["", "", "  ", "\t"][choose(4)] ?? "";
      const [, heading] = /^## (.*)$/.exec(line) ?? [];
      if (heading !== undefined) {
        return (
          [
            [`## ${heading} ##${end}`],
            [heading, "---"],
            [`## ${heading.toUpperCase()}`],
            [` ##   ${heading}${end}`],
            [line, ""],
            [line],
          ][choose(6)] ?? [line]
        );
      }
      if (line === "" && choose(3) === 0) return ["", "", end];
      const isStep = /^\d\. /.test(line);
      if (isStep)
        return [
          [line, line.replace(".", ")"), line.replace(/^\d/, "1"), ` ${line}`][choose(2) === 0 ? 0 : choose(4)] + end,
        ];
      return [`${["", "", " ", "   "][choose(4)]}${line}${end}`];
    })
    .join("\n");
}

/** Write an entry in a form that says the same, but that nobody would call tidy. */
export function messyText(entry: Entry, fields: object, numbers: readonly number[]): string {
  const choose = createChoose(numbers);
  const [, , body = ""] = stringifyEntry(entry).split(/^---\n/m);
  const fence = () => ["---", "---", "---  "][choose(3)];
  const front = spoilFields(JSON.stringify(fields), choose);
  const text = `${["", "", "\n", "\ufeff"][choose(4)]}${fence()}\n${front}${fence()}\n${spoilBody(body, choose)}${["", "\n\n", "\n"][choose(3)]}`;
  return choose(4) === 0 ? text.replaceAll("\n", "\r\n") : text;
}
