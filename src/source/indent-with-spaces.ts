/**
 * Indent front matter with two spaces where it is indented with tabs. With tabs and spaces mixed nobody can tell how deep
 * a line is, and the text stays as it is.
 */
export function indentWithSpaces(frontMatter: string): string {
  const leads = frontMatter.match(/^[ \t]+(?=\S)/gm) ?? [];
  if (!leads.some((lead) => lead.includes("\t")) || !leads.every((lead) => /^\t+ *$/.test(lead))) return frontMatter;
  return frontMatter.replace(/^\t+/gm, (tabs) => "  ".repeat(tabs.length));
}
