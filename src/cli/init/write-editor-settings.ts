import { isRecord } from "../../schema/is-record.ts";
import { kindFolders, kinds } from "../../schema/vocabulary/kind.ts";

const name = "yaml.schemas";

/** Say which schema is for which files of a content folder, as the YAML extension reads it. */
function listSchemas(folder: string): Readonly<Record<string, string>> {
  const of = (kind: (typeof kinds)[number]) => [
    `./node_modules/remedykit/dist/schemas/${kind}.json`,
    `${folder}/${kindFolders[kind]}/*.md`,
  ];
  return Object.fromEntries(kinds.map(of));
}

/** Write settings for VS Code that tie the schemas to a content folder. */
export function writeEditorSettings(folder: string): string {
  return `${JSON.stringify({ [name]: listSchemas(folder) }, undefined, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Add the schemas to settings that are there, where nothing else would change: no comment, no other layout, no schema of
 * the same name.
 *
 * @returns the new text, or undefined where a person must add them.
 */
export function addToEditorSettings(text: string, folder: string): string | undefined {
  const settings = parse(text);
  if (!isRecord(settings)) return undefined;
  const [, indent = "  "] = /^([ \t]+)"/m.exec(text) ?? [];
  const write = (value: unknown) => JSON.stringify(value, undefined, indent) + (text.endsWith("\n") ? "\n" : "");
  const before = settings[name] ?? {};
  const added = listSchemas(folder);
  if (write(settings) !== text || !isRecord(before)) return undefined;
  if (Object.entries(added).some(([path, files]) => Object.hasOwn(before, path) && before[path] !== files)) {
    return undefined;
  }
  return write({ ...settings, [name]: { ...before, ...added } });
}
