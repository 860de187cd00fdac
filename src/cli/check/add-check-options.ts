import { type Command, InvalidArgumentError, Option } from "commander";
import { reporters } from "../../report/reporters.ts";
import { extendsOption } from "../extends-option.ts";

/** Parse a day; what is not allowed is a wrong usage. */
function parseDay(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).getTime() > 0;
  if (!isDay || !new Date(`${text}T00:00:00Z`).toISOString().startsWith(text))
    throw new InvalidArgumentError("Expected a day such as 2026-11-26.");
  return text;
}

/** Add the options of `remedykit check`. */
export function addCheckOptions(command: Command): Command {
  const options = [
    new Option("-r, --reporter <name>", "the form of the report").choices(Object.keys(reporters)).default("terminal"),
    new Option("-o, --out <file>", "write the report into this file; the terminal gets the counts"),
    new Option("--notes", "give hints on plain language, too"),
    new Option("--strict", "end with 1 for warnings, too").conflicts("quiet"),
    new Option("-q, --quiet", "report errors only"),
    new Option(
      "--since <ref>",
      "report only on files that changed since this commit, branch or tag, and on what they break in others",
    ),
    new Option("-w, --watch", "check again whenever a file changes; what --extends names is read once"),
    new Option("--fix", "mend what a machine can see, never words; then report what is left").conflicts("watch"),
    new Option("--cache", "keep the result, and give it again while nothing changed").conflicts("watch"),
    new Option("--cache-folder <folder>", "where to keep it (default: .remedykit-cache); safe to delete").conflicts(
      "watch",
    ),
    new Option("--exceptions <file>", "problems that are accepted (default: exceptions.yaml in the content folder)"),
    new Option("--against <files...>", "texts of others, of which no entry may take over the words"),
    extendsOption(),
    new Option("--published <file>", "the data.json of the last release, of which every id must live on"),
    new Option("--today <day>", "the day to check for, such as 2026-11-26 (default: that of the clock)").argParser(
      parseDay,
    ),
  ];
  for (const option of options) command.addOption(option);
  return command;
}
