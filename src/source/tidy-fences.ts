const fence = /^---[ \t]*$/;

/** Bring the two `---` lines of a file into their one form: nothing above the first, nothing else on either. */
export function tidyFences(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\n)+(?=---[ \t]*\n)/, "").split("\n");
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  return lines.map((line, index) => (index === 0 || index === end ? line.replace(fence, "---") : line)).join("\n");
}
