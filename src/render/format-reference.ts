import { requireFields } from "../catalog/require-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import type { Reference } from "../schema/reference.ts";

/**
 * Say a reference in one line, without its links.
 *
 * @throws TypeError when it lacks the authors, the title or where it was published.
 * @example
 * formatReference({ authors: "Guyatt GH, et al.", title: "GRADE", where: "BMJ 2008" });
 * // => "Guyatt GH, et al. GRADE. BMJ 2008."
 */
export function formatReference(reference: Pick<Reference, "authors" | "title" | "where">): string {
  requireFields(reference, "reference");
  const { authors, title, where } = reference;
  const parts = Object.entries({ authors, title, where });
  for (const [name, part] of parts) requireText(part, `reference.${name}`);
  return parts.map(([, part]) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(" ");
}

/** Half of a character, which no address can hold. */
const halves = /\p{Surrogate}/gu;

/**
 * List the addresses at which a reference can be reached: its DOI, its PubMed number, its own page. Nothing but a
 * web address is listed, so that no link can run a script.
 */
export function listAddresses({ doi, pmid, pmcid, url }: Reference): { label: string; url: string }[] {
  return [
    ...(doi ? [{ label: `DOI ${doi}`, url: `https://doi.org/${encodeURI(doi.replace(halves, "\uFFFD"))}` }] : []),
    ...(pmid ? [{ label: `PubMed ${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }] : []),
    ...(pmcid && !doi ? [{ label: pmcid, url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` }] : []),
    ...(url && /^https?:\/\//i.test(url) ? [{ label: url.replace(/^https?:\/\//, "").replace(/\/$/, ""), url }] : []),
  ];
}
