import type { Element, ElementContent, Root } from "hast";

/** Build an element of HTML: its name, its classes after a dot, and what it holds. */
export function buildElement(name: string, ...children: readonly (ElementContent | string)[]): Element {
  const [tagName = "", ...classes] = name.split(".");
  const className = classes.map((each) => `remedykit-${each}`);
  return {
    type: "element",
    tagName,
    properties: className.length > 0 ? { className } : {},
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

/** Build a piece of HTML from its elements. */
export function buildHtml(...children: readonly Element[]): Root {
  return { type: "root", children: [...children] };
}
