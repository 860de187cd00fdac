import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  Text,
} from "mdast";

/** What can stand in a section. */
export type Flow = BlockContent | DefinitionContent;

/** Whether a tree becomes Markdown, or HTML with wrappers, classes and link targets. */
export type Target = "markdown" | "html";

function toInline(content: string | readonly PhrasingContent[]): PhrasingContent[] {
  return typeof content === "string" ? [{ type: "text", value: content }] : [...content];
}

function classes(name: string | undefined): { className: string[] } | undefined {
  return name ? { className: name.split(" ").map((each) => `remedykit-${each}`) } : undefined;
}

/** Small makers of Markdown nodes. A class becomes an HTML class with the prefix `remedykit-`. */
export const nodes = {
  paragraph(content: string | readonly PhrasingContent[], className?: string): Paragraph {
    const hProperties = classes(className);
    return { type: "paragraph", children: toInline(content), ...(hProperties && { data: { hProperties } }) };
  },
  heading(depth: Heading["depth"], content: string | readonly PhrasingContent[]): Heading {
    return { type: "heading", depth, children: toInline(content) };
  },
  /** Text that is heard but not seen; for HTML alone. */
  hidden(text: string): Text {
    return { type: "text", value: text, data: { hName: "span", hProperties: { className: ["remedykit-hidden"] } } };
  },
  cell(text: string): TableCell {
    return { type: "tableCell", children: toInline(text) };
  },
  table(rows: readonly (readonly TableCell[])[]): Table {
    return { type: "table", children: rows.map((cells) => ({ type: "tableRow", children: [...cells] })) };
  },
  /** One HTML element; for HTML alone. */
  tag(
    element: string,
    content: string | readonly BlockContent[],
    hProperties: Record<string, string | string[]> = {},
  ): BlockContent {
    const data = { hName: element, hProperties };
    return typeof content === "string"
      ? { type: "paragraph", children: toInline(content), data }
      : { type: "blockquote", children: [...content], data };
  },
  link(url: string, text: string): Link {
    return { type: "link", url, children: toInline(text) };
  },
  item(children: readonly Flow[], id?: string): ListItem {
    return {
      type: "listItem",
      spread: children.length > 1,
      children: [...children],
      ...(id && { data: { hProperties: { id } } }),
    };
  },
  list(items: readonly (ListItem | string)[], ordered = false): List {
    const children = items.map((item) => (typeof item === "string" ? nodes.item([nodes.paragraph(item)]) : item));
    return { type: "list", ordered, spread: children.some(({ spread }) => spread), children };
  },
  /** Put blocks into one HTML element; in Markdown they stand as they are. */
  wrap(target: Target, element: string, children: readonly Flow[], className: string, id?: string): Flow[] {
    if (target === "markdown") return [...children];
    const hProperties = { ...classes(className), ...(id && { id }) };
    const inner = children.filter((child): child is BlockContent => child.type !== "definition");
    return [{ type: "blockquote", children: inner, data: { hName: element, hProperties } }];
  },
};
