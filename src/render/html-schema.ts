import { defaultSchema, type Schema } from "hast-util-sanitize";

const className: [string, RegExp] = ["className", /^remedykit-[a-z-]+$/];

/** The HTML that may come out: plain structure, our own classes, and links to sources. Nothing that runs or loads. */
export const htmlSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "a",
    "section",
    "nav",
    "aside",
    "blockquote",
    "span",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  attributes: {
    a: ["href"],
    li: ["id"],
    p: [className],
    section: [className, "id"],
    aside: [className],
    nav: [className],
    ol: ["start"],
    span: [className],
    table: [className],
    th: [["scope", "col", "row"]],
  },
  protocols: { href: ["http", "https"] },
  clobberPrefix: "",
};
