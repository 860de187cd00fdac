import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/render-html.ts";
import { builtGuides } from "./built-guides.ts";
import { cutElements, listTags, readHtmlText } from "./read-html.ts";

const allowed = [
  ...["a", "aside", "caption", "h1", "h2", "h3", "h4", "li", "nav", "ol", "p", "section", "span"],
  ...["table", "tbody", "td", "th", "thead", "tr", "ul"],
];

describe.each(builtGuides)("renderHtml of %s", (_, guide) => {
  const html = renderHtml(guide);
  const tags = listTags(html);
  const starts = tags.filter(({ isEnd }) => !isEnd);

  test("writes headings, paragraphs, lists, links, sections and a table, and nothing else", () => {
    expect([...new Set(tags.map(({ name }) => name))].sort()).toEqual(allowed);
    expect(html.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/g, "")).not.toMatch(/[<>]/);
  });

  test("closes what it opens, in order", () => {
    const open: string[] = [];
    for (const { name, isEnd } of tags) {
      if (!isEnd) open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test("has one main heading and skips no level", () => {
    const levels = starts.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(Math.max(...levels)).toBe(4);
  });

  test("gives every id once", () => {
    const ids = starts.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("links only to the web and to places of its own", () => {
    const ids = new Set(starts.flatMap(({ attributes }) => attributes.id ?? []));
    const addresses = starts.flatMap(({ name, attributes }) => (name === "a" ? [attributes.href ?? ""] : []));
    const isRight = (href: string) => (href.startsWith("#") ? ids.has(href.slice(1)) : /^https?:\/\//.test(href));
    expect(addresses.filter((href) => !isRight(href))).toEqual([]);
  });

  test("has no attribute but addresses, places, classes of its own and list starts", () => {
    const names = new Set(starts.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => !["href", "id", "class", "start", "scope"].includes(name))).toEqual([]);
    const classes = starts.flatMap(({ attributes }) => attributes.class?.split(" ") ?? []);
    expect(classes.filter((each) => !/^remedykit-[a-z-]+$/.test(each))).toEqual([]);
  });

  test("has one emergency card, which starts with what to do and holds no link", () => {
    const cards = cutElements(html, "section", "remedykit-card-emergency");
    expect(cards.map((card) => readHtmlText(card).slice(0, 34))).toEqual(["Call your emergency number now if:"]);
    expect(cards.flatMap(listTags).filter(({ name }) => name === "a")).toEqual([]);
  });

  test("lets those who hear it know how urgent a card is", () => {
    const hidden = cutElements(html, "span", "remedykit-hidden");
    expect(hidden.slice(0, 2)).toEqual(["Emergency: ", "Urgent: "]);
    expect(hidden.slice(2).filter((text) => !["Soon: ", "Not urgent: "].includes(text))).toEqual([]);
  });

  test("has a diary with a heading for each column and each row", () => {
    const [diary = "", ...more] = cutElements(html, "table", "remedykit-form");
    expect(more).toEqual([]);
    const scopes = listTags(diary).flatMap(({ attributes }) => attributes.scope ?? []);
    expect(scopes).toEqual([..."ccccc".split("").map(() => "col"), ..."rrrrrrr".split("").map(() => "row")]);
  });

  test("says each verdict in words, not by colour alone", () => {
    const claims = cutElements(html, "section", "remedykit-claim").map(readHtmlText);
    expect(claims.length).toBe(guide.sections.find(({ role }) => role === "claims")?.blocks.length);
    expect(
      claims.filter(
        (text) =>
          !/ The article says: .+ Verdict: [a-z ]+\. Certainty: [a-z ]+, (?:as rated by a cited review|by our own rating)\. ./.test(
            text,
          ),
      ),
    ).toEqual([]);
  });

  test("sets every disclaimer apart", () => {
    const asides = cutElements(html, "aside", "remedykit-disclaimer").map(readHtmlText);
    expect(asides.filter((text) => text.startsWith("General information only: ")).length).toBe(1);
    expect(asides.filter((text) => !/^[A-Z][^:]+: .+\.$/.test(text))).toEqual([]);
  });
});

describe("renderHtml", () => {
  test("takes what could run from a tree that no catalog made", () => {
    const addresses = [{ label: "Words", url: "javascript:alert(1)" }];
    const source = { type: "source", id: "a", number: 1, text: "Doe J.", notes: [], addresses } as const;
    const sections = [{ id: "sources", role: "sources", heading: "Sources", blocks: [source] }] as const;
    const [first] = builtGuides;
    const html = first ? renderHtml({ ...first[1], sections }) : "";
    expect(html).toContain('<li id="source-1">Doe J. <a>Words</a></li>');
    expect(html).not.toContain("javascript:");
  });
});
