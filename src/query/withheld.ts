import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { getEntry } from "../catalog/get-entry.ts";
import { isHarmful } from "../catalog/is-harmful.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { readPerson } from "./answer/read-person.ts";
import { askOpenPart } from "./ask-open-part.ts";
import { checkRedFlags } from "./check-red-flags.ts";
import { listOpenParts } from "./list-open-parts.ts";
import type { Findings, Person } from "./person.ts";

/** Something that meets a question and must not be offered, with the reason. */
export interface Withheld<Id extends string = string> {
  readonly id: Id;
  readonly verdict: "avoid";
  readonly why: string;
}

/** Say why an entry is for nobody to use, or nothing where it is. A remedy is no better than its stretches. */
export function explainUnfit(catalog: Catalog, entry: Remedy | Stretch): string | undefined {
  if (entry.kind === "stretch") return isHarmful(entry) ? "The harm it can do is greater than any help." : undefined;
  if (entry.whoDecides === "research-only") return "It is for studies only.";
  if (entry.whoDecides === "avoid" || isHarmful(entry)) {
    return entry.harms[0]?.what ?? "Nobody should use it as a remedy.";
  }
  const harmful = entry.stretches
    .map((id) => getEntry(catalog, id))
    .find((each) => each?.kind === "stretch" && isHarmful(each));
  return harmful && `It asks for “${harmful.name}”, and the harm that can do is greater than any help.`;
}

/**
 * Say why nothing may be offered to a person: a sign calls for help, or may do so once a question is answered. Nothing
 * where there is neither.
 */
export function explainStop<I extends CatalogIds>(
  catalog: Catalog<I>,
  findings: Findings | undefined,
  person: Person | undefined,
): string | undefined {
  if (findings === undefined && person === undefined) return undefined;
  const noticed = findings === undefined ? {} : findings;
  const { raised, pressing } = checkRedFlags(catalog, noticed, person);
  const stop = raised.find(({ withholdsRemedies }) => withholdsRemedies);
  if (stop) return `Get help first: ${stop.sign}.`;
  const who = readPerson(person === undefined ? {} : person);
  const [question] = pressing
    .filter(({ withholdsRemedies }) => withholdsRemedies)
    .flatMap((flag) => listOpenParts(flag.rule, noticed, who).map((part) => askOpenPart(flag, part)));
  return question && `Answer this first, and get help if you are not sure: “${question}”`;
}
