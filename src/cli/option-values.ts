import { InvalidArgumentError } from "commander";

/** How a version is written. */
export const versionPattern = /^\d+\.\d+\.\d+[\w.+-]*$/;

/** Parse an option; what is not allowed is a wrong usage. */
function parseVersion(text: string): string {
  if (!versionPattern.test(text)) throw new InvalidArgumentError("Expected a version such as 1.2.0.");
  return text;
}

/** Parse an option; what is not allowed is a wrong usage. */
function parseLicense(text: string): string {
  if (!/^[\w.+() -]{1,60}$/.test(text))
    throw new InvalidArgumentError("Expected an SPDX identifier such as CC-BY-4.0.");
  return text;
}

/** Parse an option; what is not allowed is a wrong usage. */
function parseImport(text: string): string {
  if (!/^[@\w./-]{1,120}$/.test(text)) throw new InvalidArgumentError("Expected the name of a module.");
  return text;
}

/** What the free texts among the options may be. They end up in compiled modules, so they are narrow. */
export const optionValues = { parseVersion, parseLicense, parseImport };
