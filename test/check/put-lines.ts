/** Split lines of fields into blocks: a field that starts a line, with what is indented below it. */
function splitFields(lines: readonly string[]): { name: string; lines: string[] }[] {
  const blocks: { name: string; lines: string[] }[] = [];
  for (const line of lines) {
    const name = /^([\w-]+):/.exec(line)?.[1];
    if (name !== undefined) blocks.push({ name, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** Split the body into its parts: each heading with what stands under it. */
function splitBody(body: string): string[] {
  return body.split(/^(?=## )/m).filter((part) => part.trim() !== "");
}

/**
 * Put lines into the text of an entry: fields in the place of those of the same name or after the last, a part of the body
 * in the place of that with the same heading or at its end.
 */
export function putLines(text: string, lines: string): string {
  const [, fields = "", body = ""] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  if (lines.startsWith("## ")) {
    const heading = lines.split("\n")[0] ?? "";
    const parts = splitBody(body);
    const at = parts.findIndex((part) => part.startsWith(`${heading}\n`));
    const put = `${lines.trimEnd()}\n\n`;
    const all = at === -1 ? [...parts, put] : parts.with(at, put);
    return `---\n${fields}---\n\n${all.map((part) => `${part.trimEnd()}\n`).join("\n")}`;
  }
  const blocks = splitFields(fields.trimEnd().split("\n"));
  for (const block of splitFields(lines.trimEnd().split("\n"))) {
    const at = blocks.findIndex(({ name }) => name === block.name);
    if (at === -1) blocks.push(block);
    else blocks[at] = block;
  }
  return `---\n${blocks.flatMap((block) => block.lines).join("\n")}\n---\n${body}`;
}
