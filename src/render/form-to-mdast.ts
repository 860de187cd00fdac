import type { FormBlock } from "./block.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { cell, paragraph, table, tag } = nodes;

/** Write a table to fill in: in HTML with headings for columns and rows, in Markdown as a plain table. */
export function formToMdast({ caption, columns, rows }: FormBlock, target: Target): Flow[] {
  const [first = "", ...others] = columns;
  if (target === "markdown") {
    return [
      paragraph(caption),
      table([columns.map((each) => cell(each)), ...rows.map((row) => [cell(row), ...others.map(() => cell(""))])]),
    ];
  }
  const head = (text: string, scope: "col" | "row") => tag("th", text, { scope });
  return [
    tag(
      "table",
      [
        tag("caption", caption),
        tag("thead", [
          tag(
            "tr",
            [first, ...others].map((each) => head(each, "col")),
          ),
        ]),
        tag(
          "tbody",
          rows.map((row) => tag("tr", [head(row, "row"), ...others.map(() => tag("td", ""))])),
        ),
      ],
      { className: ["remedykit-form"] },
    ),
  ];
}
