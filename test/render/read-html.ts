/** A tag of HTML that the renderers wrote. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const tagPattern = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?<rest>(?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*>/g;
const names: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">" };

/** Turn what HTML writes for a character back into it. */
export function decodeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (mark, code?: string, name = "") =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (names[name] ?? mark),
  );
}

/** List the tags of a piece of HTML in their order. */
export function listTags(html: string): Tag[] {
  return [...html.matchAll(tagPattern)].map(({ groups = {} }) => ({
    name: groups.name ?? "",
    isEnd: groups.end === "/",
    attributes: Object.fromEntries(
      [...(groups.rest ?? "").matchAll(/([^\s=>"']+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
        name,
        decodeHtml(value),
      ]),
    ),
  }));
}

/** Give the text of a piece of HTML that can be seen: blocks stand apart, links do not. */
export function readHtmlText(html: string): string {
  const seen = html.replace(/<span class="remedykit-hidden">[^<]*<\/span>/g, "");
  const text = seen.replace(tagPattern, (tag) => (/^<\/?a[\s>]/.test(tag) ? "" : " "));
  return decodeHtml(text).replace(/\s+/g, " ").trim();
}

/** Cut out each element of a class, which may not hold an element of its own name. */
export function cutElements(html: string, name: string, className: string): string[] {
  return html.split(`<${name} class="`).flatMap((part) => {
    const [classes = ""] = part.split('"');
    return classes.split(" ").includes(className)
      ? [part.slice(part.indexOf(">") + 1).split(`</${name}>`)[0] ?? ""]
      : [];
  });
}
