import { findText } from "../../../source/find-text.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule, Finding } from "../../rule.ts";
import { shorteners } from "../../shorteners.ts";

/** Names of what an address carries only to tell who sent a reader. */
const tracking =
  /^(?:utm_\w+|ref|affid|aff_id|tag|ref_src|ref_url|referrer|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|s_cid|cmpid|icid)$/i;

/** Hosts whose pages have a number of their own, with the field for it. */
const registers: Readonly<Record<string, string>> = {
  "doi.org": "doi",
  "dx.doi.org": "doi",
  "pubmed.ncbi.nlm.nih.gov": "pmid",
};

type Said = Omit<Finding, "place"> & { readonly at: string };

function checkHost(host: string): Said[] {
  const name = host.toLowerCase().replace(/^www\./, "");
  const at = host;
  // The parser of addresses writes every form of a number, such as 0x7f.1, as four numbers.
  const parsed = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
  if (/^[\d.]+$/.test(parsed)) {
    return [{ at, found: `number ${quote(host)} as a host`, expected: "the name of a site", advice: "look it up" }];
  }
  if (!name.includes(".")) {
    return [{ at, found: `host ${quote(host)}`, expected: "a site that everybody can reach", advice: "use its name" }];
  }
  if (shorteners.has(name)) {
    const found = `short address of ${quote(host)}`;
    return [{ at, found, expected: "the address that it leads to", advice: "open it and copy that address" }];
  }
  const field = Object.getOwnPropertyDescriptor(registers, name)?.value;
  if (field === undefined) return [];
  return [{ at, found: `address of ${quote(host)}`, expected: `its number in \`${field}\``, advice: "move it there" }];
}

function checkAddress(url: string): Said[] {
  const [scheme = "", host = ""] = /^(https?:\/\/)([^/?#]*)/i.exec(url)?.slice(1) ?? [];
  const open = scheme.toLowerCase() === "http://";
  const parts = url.split(/[?&;#]/).slice(1);
  const tracks = parts.filter((part) => tracking.test((part.split("=")[0] ?? "").replace(/%5f/gi, "_")));
  return [
    ...(open ? [{ at: scheme, found: `\`${scheme}\``, expected: "`https://`", advice: "use the secure address" }] : []),
    ...checkHost(host),
    ...tracks.map((part) => {
      const advice = "leave it out";
      return { at: part, found: `tracking ${quote(part)} in an address`, expected: "the page alone", advice };
    }),
  ];
}

/** The address of a reference leads straight to its page: https, no tracking, no shortened link, no bare number. */
export const directAddresses: EntryRule = {
  id: "direct-addresses",
  severity: "error",
  scope: "entry",
  about:
    "The address of a reference leads straight to its page: https, no tracking, no shortened link, no bare number.",
  why: "A reader must see from the address where it leads, and nobody must learn from it who reads about their health.",
  examples: [
    {
      kind: "reference",
      wrong: "url: http://health.example.org/cramps",
      at: "http://",
      says: "Unexpected `http://`, expected `https://`, use the secure address",
      right: "url: https://health.example.org/cramps",
    },
    {
      kind: "reference",
      wrong: "url: https://health.example.org/cramps?page=2&fbclid=letter",
      at: "fbclid=letter",
      says: "Unexpected tracking `fbclid=letter` in an address, expected the page alone, leave it out",
      right: "url: https://health.example.org/cramps?page=2",
    },
    {
      kind: "reference",
      wrong: "url: https://health.example.org/cramps?utm_source=letter",
      at: "utm_source=letter",
      says: "Unexpected tracking `utm_source=letter` in an address, expected the page alone, leave it out",
      right: "url: https://health.example.org/cramps",
    },
    {
      kind: "reference",
      wrong: "url: https://bit.ly/3abcde",
      at: "bit.ly",
      says: "Unexpected short address of `bit.ly`, expected the address that it leads to, open it and copy that address",
      right: "url: https://this.gd.example.org/3abcde",
    },
    {
      kind: "reference",
      wrong: "url: https://192.0.2.7/cramps",
      at: "192.0.2.7",
      says: "Unexpected number `192.0.2.7` as a host, expected the name of a site, look it up",
      right: "url: https://1920.example.org/cramps",
    },
    {
      kind: "reference",
      wrong: "url: https://doi.org/10.1000/182",
      at: "doi.org",
      says: "Unexpected address of `doi.org`, expected its number in `doi`, move it there",
      right: "doi: 10.1000/182",
    },
  ],
  check(file) {
    const { entry } = file;
    if (entry?.kind !== "reference" || "movedTo" in entry || entry.url === undefined) return [];
    return checkAddress(entry.url).map(({ at, ...said }) => ({ ...said, place: findText(file, ["url"], at) }));
  },
};
