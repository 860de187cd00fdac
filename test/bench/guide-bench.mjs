import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { catalog, listEntries } from "../../dist/index.js";
import { buildGuide, renderHtml, renderMarkdown } from "../../dist/render.js";
import { compare } from "./compare.mjs";
import { reportTimes } from "./report.mjs";

const plainRoute = unified().use(remarkParse).use(remarkHtml);

function benchGuide({ id, guide, markdown }) {
  const times = compare(
    {
      "buildGuide + renderHtml": () => renderHtml(buildGuide(catalog, id)),
      renderHtml: () => renderHtml(guide),
      renderMarkdown: () => renderMarkdown(guide),
      "remark-parse + remark-html": () => String(plainRoute.processSync(markdown)),
    },
    11,
  );
  reportTimes(`The guide ${id}, ${markdown.split(/\s+/).length} words`, times, "buildGuide + renderHtml");
}

/** Render the shortest and the longest guide, against the plain route from Markdown to HTML. */
export function bench() {
  const guides = listEntries(catalog, "guide").map(({ id }) => {
    const guide = buildGuide(catalog, id);
    return { id, guide, markdown: renderMarkdown(guide) };
  });
  guides.sort((a, b) => a.markdown.length - b.markdown.length);
  for (const each of [guides.at(0), guides.at(-1)]) benchGuide(each);
  return [];
}
