import type { Element, Root } from "hast";
import { hasClass, listChildren, readText } from "./list-elements.ts";

const blocks = new Set(["p", "h1", "h2", "h3", "h4", "th", "td", "caption", "li"]);

/** The sections that hold titles of other people. */
const silent = ["remedykit-section-sources", "remedykit-section-support"];

function listTexts(parent: Root | Element): string[] {
  return listChildren(parent).flatMap((child) => {
    if (silent.some((name) => hasClass(child, name))) return [];
    const inner = listTexts(child);
    return inner.length === 0 && blocks.has(child.tagName) ? [readText(child).trim()] : inner;
  });
}

/** List what a reader reads, block by block; what holds other people's titles is left out. */
export function listReaderTexts(html: Root): string[] {
  return listTexts(html).filter((text) => text !== "");
}

/** Cut a text into sentences. What does not end like one, such as a heading, is none. */
export function listSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((part) => /[.!?]\)?$/.test(part));
}

/** Count the words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
