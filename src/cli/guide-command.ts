import { join, resolve } from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { buildGuide } from "../render/build-guide.ts";
import type { GuideTree } from "../render/guide-tree.ts";
import { renderHtml } from "../render/render-html.ts";
import { renderMarkdown } from "../render/render-markdown.ts";
import { renderPage } from "../render/render-page.ts";
import type { Services } from "../render/services.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { type AskedContent, loadAsked } from "./load-asked.ts";
import { requireId } from "./require-id.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { writeFiles } from "./write-files.ts";

/** The forms of a guide, each with the end of its file name. */
export const guideFormats = {
  md: { extension: ".md", render: renderMarkdown },
  html: { extension: ".html", render: (guide: GuideTree) => renderPage(guide) },
  fragment: { extension: ".fragment.html", render: renderHtml },
} as const;

export type GuideFormat = keyof typeof guideFormats;

/** The options of `remedykit guide`. */
export interface GuideCommandOptions extends AskedContent {
  readonly all?: boolean;
  readonly format: readonly GuideFormat[];
  readonly out?: string;
  readonly publisher?: string;
  readonly service?: Services;
}

/** Who publishes content of one's own, where nobody is named: not the makers of the built-in content. */
const ownPublisher = "the owners of this content";

function chooseGuides(
  catalog: Catalog,
  id: string | undefined,
  { all = false, content, service, publisher = content && ownPublisher }: GuideCommandOptions,
): GuideTree[] {
  const guides = listEntries(catalog, "guide").map((guide) => guide.id);
  if (guides.length === 0) {
    throw new UsageError("Unexpected content without a guide, expected at least one in its folder `guides`");
  }
  if (!all && id === undefined) {
    throw new UsageError(
      `Unexpected call without a guide, expected the id of a guide or --all, choose one of ${guides.join(", ")}`,
    );
  }
  const chosen = all ? guides : [requireId(catalog, id ?? "", "guide").id];
  const options = { ...(service && { services: service }), ...(publisher && { publisher }) };
  return chosen.flatMap((each) => buildGuide(catalog, each, options) ?? []);
}

/** Write guides to the terminal, or to a folder as files that are named as they are written. */
export async function guideCommand(
  id: string | undefined,
  options: GuideCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, out } = options;
  const guides = chooseGuides(await loadAsked(options, terminal), id, options);
  const files = new Map<string, string>();
  for (const guide of guides) {
    for (const each of format)
      files.set(`${guide.id}${guideFormats[each].extension}`, guideFormats[each].render(guide));
  }
  if (out === undefined) for (const text of files.values()) terminal.out(text);
  else await writeFiles(resolve(terminal.cwd, out), files, (name) => terminal.out(`${join(out, name)}\n`));
  return exitCodes.fine;
}
