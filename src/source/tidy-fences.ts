/** Bring the two `---` lines of a file into their one form: nothing above the first, nothing else on either. */
export function tidyFences(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\n)+(?=---[ \t]*\n)/, "").split("\n");
  const end = lines.indexOf("---", 1);
  const near = lines.findIndex((line, index) => index > 0 && /^---[ \t]+$/.test(line));
  return lines
    .map((line, index) => (index === 0 || (end === -1 && index === near) ? line.replace(/^---[ \t]+$/, "---") : line))
    .join("\n");
}
