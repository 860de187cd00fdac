import type { Element, ElementContent, Root, RootContent } from "hast";

type Parent = Root | Element;

function isElement(node: RootContent | ElementContent): node is Element {
  return node.type === "element";
}

/** List the elements right inside another, in order. */
export function listChildren(parent: Parent): Element[] {
  return [...parent.children].filter(isElement);
}

/** List all elements with one of the given names, in the order of the page. */
export function listElements(parent: Parent, ...names: readonly string[]): Element[] {
  return listChildren(parent).flatMap((child) => [
    ...(names.includes(child.tagName) ? [child] : []),
    ...listElements(child, ...names),
  ]);
}

/** List all elements with a class, such as `remedykit-card`. */
export function listOfClass(parent: Parent, className: string): Element[] {
  return listChildren(parent).flatMap((child) => [
    ...(hasClass(child, className) ? [child] : []),
    ...listOfClass(child, className),
  ]);
}

/** Tell whether an element has a class. */
export function hasClass({ properties }: Element, className: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(className);
}

/** Read the text of an element as a reader hears it. */
export function readText(node: Root | RootContent | ElementContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(readText).join("") : "";
}

/** Quote the start of an element in one line, for a message. */
export function quoteStart(element: Element): string {
  return readText(element).replace(/\s+/g, " ").trim().slice(0, 60).trim();
}
