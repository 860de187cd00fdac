import { buildGuide } from "../../src/render/build-guide.ts";
import { renderEntry } from "../../src/render/render-entry.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderMarkdown } from "../../src/render/render-markdown.ts";
import { renderPage } from "../../src/render/render-page.ts";
import type { Entry } from "../../src/schema/entry.ts";
import { createHostileCatalog } from "./hostile-catalog.ts";
import { listTags } from "./read-html.ts";
import { listNodes, parseMarkdown } from "./read-markdown.ts";

/** Render a guide of which every text is the same. */
export function renderAll(text: string) {
  // Services and publishers with more than one line are refused.
  const service = text.replace(/\p{Cc}/gu, " ");
  const services = { emergency: service, "same-day": service };
  const guide = buildGuide(createHostileCatalog(text), "a-guide", { services, publisher: service });
  if (!guide) throw new Error("The hostile catalog has the guide `a-guide`");
  return { guide, markdown: renderMarkdown(guide), html: renderHtml(guide), page: renderPage(guide) };
}

/** Render each entry of which every text is the same: pages, and fields in a block of code where there is no page. */
export function renderEntries(text: string): { readonly pages: string[]; readonly fields: string[] } {
  const catalog = createHostileCatalog(text);
  const isPlain = ({ kind }: Entry) => ["reference", "article", "muscle", "equipment", "guide"].includes(kind);
  const render = (entries: readonly Entry[]) => entries.map((entry) => renderEntry(catalog, entry));
  return {
    pages: render(catalog.entries.filter((entry) => !isPlain(entry))),
    fields: render(catalog.entries.filter(isPlain)),
  };
}

/** What of a Markdown text is alive although content must never be: nodes other than plain ones, and odd links. */
export function listLiveMarkdown(markdown: string): string[] {
  const plain = ["root", "heading", "paragraph", "list", "listItem", "text", "link", "table", "tableRow", "tableCell"];
  return listNodes(parseMarkdown(markdown)).flatMap((node) => {
    if (node.type === "link") return /^(?:https?:\/\/|#)/.test(node.url) ? [] : [node.url];
    return plain.includes(node.type) ? [] : [node.type];
  });
}

/** What of an HTML text is alive: elements and attributes that we do not write, and odd links. */
export function listLiveHtml(html: string): string[] {
  const elements = ["a", "aside", "h1", "h2", "h3", "h4", "li", "nav", "ol", "p", "section", "span", "ul"];
  const inTable = ["table", "caption", "thead", "tbody", "tr", "th", "td"];
  return listTags(html).flatMap(({ name, attributes }) => [
    ...([...elements, ...inTable].includes(name) ? [] : [name]),
    ...Object.keys(attributes).filter((key) => !["href", "id", "class", "start", "scope"].includes(key)),
    ...(/^(?:https?:\/\/|#|$)/.test(attributes.href ?? "") ? [] : [attributes.href ?? ""]),
  ]);
}

/** HTML without its tags: no `<` may be left, or a browser would see a tag that we do not. */
export const untagged = (html: string) => html.replace(/<\/?[a-z][a-z0-9]*(?:\s+[a-z]+="[^"]*")*>/g, "");
