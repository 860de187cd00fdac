import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { findToday } from "../../schema/find-today.ts";
import { kindFolders } from "../../schema/vocabulary/kind.ts";
import { quote } from "../../words/quote.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { extendsWords } from "../extends-words.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { addToEditorSettings, writeEditorSettings } from "./write-editor-settings.ts";
import { firstEntryName, writeFirstEntry } from "./write-first-entry.ts";
import { writeWorkflow } from "./write-workflow.ts";

const settingsPath = ".vscode/settings.json";

/** The folder ends up in a workflow, so its name is narrow, and it lies below the folder of the repository. */
const folderPattern = /^(?!-)[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** So is what the content stands on. */
const beneathPattern = /^(?!-)[\w./-]+$/;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** List the files that are not there yet, with their texts. An entry is only written where there is no content at all. */
async function listNewFiles(
  folder: string,
  beneath: string | undefined,
  { cwd, version, today }: Terminal,
): Promise<Map<string, string>> {
  const locked = await exists(resolve(cwd, "package-lock.json"));
  const isUsed = Object.values(kindFolders).map((each) => exists(resolve(cwd, folder, each)));
  const files = new Map([
    [join(folder, "exceptions.yaml"), "exceptions: []\n"],
    [settingsPath, writeEditorSettings(folder)],
    [".github/workflows/remedykit.yml", writeWorkflow({ folder, version, locked, beneath })],
  ]);
  const first = await exists(resolve(cwd, folder, firstEntryName));
  if (first || !(await Promise.all(isUsed)).includes(true)) {
    files.set(join(folder, firstEntryName), writeFirstEntry(today ?? findToday()));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Add to the editor settings that are there, or say what a person must add. */
async function addSettings(folder: string, dryRun: boolean, { cwd, out }: Terminal): Promise<void> {
  const path = resolve(cwd, settingsPath);
  const text = await readFile(path, "utf8");
  const added = addToEditorSettings(text, folder);
  if (added === text) return out(`kept ${settingsPath}\n`);
  if (added === undefined) return out(`kept ${settingsPath}: add to it\n${writeEditorSettings(folder)}`);
  if (!dryRun) {
    await writeFile(`${path}.part`, added);
    await rename(`${path}.part`, path);
  }
  out(`${dryRun ? "would add" : "added"} the schemas to ${settingsPath}\n`);
}

/**
 * Set a content folder up: a first entry, a file for exceptions, editor settings and a workflow. Nothing is written over.
 *
 * @throws UsageError when the folder has an unusual name or lies elsewhere.
 */
export async function initCommand(
  named: string,
  { dryRun = false, extends: beneath }: { dryRun?: boolean; extends?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = named.replace(/^\.\//, "").replace(/\/+$/, "");
  if (!folderPattern.test(folder)) {
    throw new UsageError(
      `Unexpected folder ${quote(named)}, expected one below this folder, named with letters, digits, \`.\`, \`-\` and \`_\``,
    );
  }
  if (Object.values(kindFolders).some((each) => each === basename(folder))) {
    throw new UsageError(
      `Unexpected folder ${quote(named)}, expected another name: this one is for entries of one kind`,
    );
  }
  if (beneath !== undefined && !beneathPattern.test(beneath)) {
    throw new UsageError(
      `Unexpected ${quote(beneath)} for \`--extends\`, expected \`remedykit\`, or a path of letters, digits, \`.\`, \`-\`, \`_\` and \`/\``,
    );
  }
  const facts = await stat(resolve(terminal.cwd, folder)).catch(() => undefined);
  if (facts && !facts.isDirectory()) throw new UsageError(`Unexpected file ${quote(named)}, expected a folder`);
  for (const [name, text] of await listNewFiles(folder, beneath, terminal)) {
    const path = resolve(terminal.cwd, name);
    if (!(await exists(path))) {
      if (!dryRun) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text, { flag: "wx" });
      }
      terminal.out(`${dryRun ? "would write" : "wrote"} ${name}\n`);
    } else if (name === settingsPath) await addSettings(folder, dryRun, terminal);
    else terminal.out(`kept ${name}\n`);
  }
  if (!dryRun) terminal.out(`Now run: npx remedykit check ${folder}${extendsWords(beneath)}\n`);
  return exitCodes.fine;
}
