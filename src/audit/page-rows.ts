import type { ChecklistRow } from "./checklist-row.ts";
import { listElements } from "./list-elements.ts";

const pageParts = [
  [/<html lang="[a-z]/, "a language"],
  [/<title>\s*[^<\s]/, "a title"],
  [/name="viewport"/, "a viewport"],
  [/<main>/, "a main landmark"],
  [/@media print/, "a style for paper"],
  [/12pt/, "print of 12 points"],
] as const;

/** The rows about the page as a whole. */
export const pageRows: readonly ChecklistRow[] = [
  {
    row: 15,
    requirement: "Each stretch has a picture with a caption, or says that it has none.",
    level: "machine-and-person",
    check: ({ stretches }) =>
      stretches
        .filter(({ picture }) => !picture)
        .map(({ name }) => `Unexpected gap in \`${name}\`, expected a note on its picture`),
  },
  {
    row: 35,
    requirement: "The page has a language, a title, landmarks, contrast and a style for paper.",
    level: "machine-and-person",
    check: ({ page }) =>
      pageParts.filter(([mark]) => !mark.test(page)).map(([, part]) => `Unexpected page without ${part}, expected one`),
  },
  {
    row: 36,
    requirement: "It works on paper and without a network: no scripts, and no addresses but those of sources.",
    level: "machine",
    check({ html, page, blocks }) {
      const known = new Set(
        blocks.flatMap((block) =>
          block.type === "source"
            ? block.addresses.map(({ url }) => url)
            : block.type === "links"
              ? block.links.map(({ url }) => url)
              : [],
        ),
      );
      const strange = listElements(html, "a")
        .map(({ properties }) => String(properties.href ?? ""))
        .filter((href) => !href.startsWith("#") && !known.has(href));
      const loads = /<(?:script|img|link|iframe)\b|@import|url\(/i.test(page);
      return [
        ...strange.map((href) => `Unexpected address \`${href}\`, expected that of a source`),
        ...(loads ? ["Unexpected script or file from elsewhere, expected none"] : []),
      ];
    },
  },
];
