import type { BlockContent, Root } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { htmlSchema } from "../../src/render/html-schema.ts";

/** Write Markdown nodes as HTML through the schema. */
function write(...children: BlockContent[]): string {
  const root: Root = { type: "root", children };
  return unified().use(remarkHtml, { sanitize: htmlSchema }).stringify(root);
}

/** A block that asks to become an element with these properties. */
function block(hName: string, hProperties: Record<string, string | string[]> = {}): BlockContent {
  const children: BlockContent[] = [{ type: "paragraph", children: [{ type: "text", value: "Words" }] }];
  return { type: "blockquote", children, data: { hName, hProperties } };
}

function link(url: string): string {
  return write({ type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: "Words" }] }] });
}

describe("htmlSchema", () => {
  test.each(["section", "nav", "aside"])("lets %s pass with a class of our own", (name) => {
    const html = write(block(name, { className: ["remedykit-card", "remedykit-card-now"] }));
    expect(html.replace(/\n/g, "")).toBe(`<${name} class="remedykit-card remedykit-card-now"><p>Words</p></${name}>`);
  });

  test("keeps link targets of sections and list items as they are", () => {
    expect(write(block("section", { id: "heat" }))).toContain('<section id="heat">');
    expect(write(block("li", { id: "source-1" }))).toContain('<li id="source-1">');
    expect(write(block("p", { id: "heat" }))).not.toContain("heat");
  });

  test.each(["https://www.nhs.uk/", "http://www.who.int/", "#source-1"])("lets a link to %s pass", (url) => {
    expect(link(url)).toBe(`<p><a href="${url}">Words</a></p>\n`);
  });

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "mailto:a@b.c",
    "file:///x",
  ])("takes the address from a link to %s", (url) => {
    expect(link(url)).toBe("<p><a>Words</a></p>\n");
  });

  test.each(["img", "iframe", "form", "input", "object", "svg", "h5", "div", "script", "style"])("drops %s", (name) => {
    expect(write(block(name))).not.toContain(`<${name}`);
  });

  test("lets the headings of a table pass, and nothing that spreads them", () => {
    const cell = block("th", { scope: "col", colSpan: "2" });
    const table: BlockContent = { type: "blockquote", children: [cell], data: { hName: "tr" } };
    const whole: BlockContent = { type: "blockquote", children: [table], data: { hName: "table" } };
    expect(write(whole).replace(/\n/g, "")).toBe('<table><tr><th scope="col"><p>Words</p></th></tr></table>');
    const odd: BlockContent = { ...whole, children: [{ ...table, children: [block("th", { scope: "x" })] }] };
    expect(write(odd).replace(/\n/g, "")).toBe("<table><tr><th><p>Words</p></th></tr></table>");
    expect(write(block("th", { scope: "col" }))).not.toContain("th");
  });

  test("drops HTML that stands in Markdown, and pictures", () => {
    expect(write({ type: "html", value: "<script>alert(1)</script>" }).trim()).toBe("");
    expect(write({ type: "paragraph", children: [{ type: "image", url: "https://x.example/x.png" }] })).toBe(
      "<p></p>\n",
    );
  });

  test.each(["style", "onClick", "onclick", "title", "target", "srcDoc", "dataX"])("drops the property %s", (name) => {
    expect(write(block("section", { [name]: "alert(1)" })).replace(/\n/g, "")).toBe("<section><p>Words</p></section>");
  });

  test("drops classes that are not our own", () => {
    expect(write(block("section", { className: ["remedykit-card", "ad", "remedykit-<"] }))).toContain(
      '<section class="remedykit-card">',
    );
  });
});
