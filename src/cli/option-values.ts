import { InvalidArgumentError } from "commander";
import type { Services } from "../render/services.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";

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

function isTier(text: string): text is Tier {
  return tiers.some((tier) => tier === text);
}

/** Parse `emergency=999` into the services so far; what is not allowed is a wrong usage. */
function parseService(text: string, before: Services = {}): Services {
  const [tier = "", name = ""] = [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1).trim()];
  if (!isTier(tier))
    throw new InvalidArgumentError(`Expected one of ${tiers.join(", ")} and a name, such as emergency=999.`);
  if (!/^[^\p{C}<>]{1,60}$/u.test(name)) throw new InvalidArgumentError("Expected a name of 1 to 60 characters.");
  return { ...before, [tier]: name };
}

/** What the free texts among the options may be. They end up in compiled modules, so they are narrow. */
export const optionValues = { parseVersion, parseLicense, parseImport, parseService };
