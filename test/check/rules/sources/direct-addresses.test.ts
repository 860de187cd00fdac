import { describe, expect, test } from "vitest";
import { directAddresses } from "../../../../src/check/rules/sources/direct-addresses.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const path = "data/references/right-reference.md";
const text = (url: string) => withLines(path, `url: "${url}"`);
const list = (url: string) => listRightProblems({ [path]: text(url) }, { rules: [directAddresses] });

describe("directAddresses", () => {
  test.each([
    "https://www.nhs.example.org/conditions/leg-cramps/",
    "https://health.example.org/?p=44650",
    "https://health.example.org/page.cfm?ID=x2003&linkID=71737",
    "https://health.example.org/cramps(legs)/?locale=en#top",
    "https://preferences.example.org/?preference=1&xref=2&igshida=3",
    "https://health.example.org/?utm=1&utm_=2&tags=3&_gat=4&icids=5#ref-2",
    "https://health.example.org/http://old",
  ])("accepts %s", (url) => {
    expect(list(url)).toEqual([]);
  });

  const trackers = [
    ...["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "ref", "affid", "aff_id"],
    ...["tag", "ref_src", "ref_url", "referrer", "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid"],
    ...["yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok"],
    ...["vero_id", "s_cid", "cmpid", "icid"],
  ];

  test.each(trackers)("refuses %s, with a value and alone", (name) => {
    for (const part of [`${name}=a1`, name]) {
      const url = `https://a.example.org/x?page=2&${part}`;
      expect(list(url)).toEqual([
        `${path}:${placeIn(text(url), part)}: Unexpected tracking \`${part}\` in an address, expected the page alone, leave it out`,
      ]);
    }
  });

  test.each(["fbclid=1", "GCLID=1", "mc_eid=a%20b", "ref_src=list", "_ga=1.2", "mc%5Fcid=1", "msclkid"])(
    "refuses ?%s, wherever it stands",
    (part) => {
      for (const url of [
        `https://a.example.org/?${part}`,
        `https://a.example.org/x?a=b&${part}#c`,
        `https://a.example.org/#${part}`,
      ]) {
        expect(list(url)).toEqual([
          `${path}:${placeIn(text(url), part)}: Unexpected tracking \`${part}\` in an address, expected the page alone, leave it out`,
        ]);
      }
    },
  );

  test.each([
    ...["amzn.to", "bit.ly", "tinyurl.com", "goo.gl", "ow.ly", "t.co", "is.gd", "v.gd", "buff.ly", "rebrand.ly"],
    ...["t.ly", "cutt.ly", "shorturl.at", "lnkd.in", "fb.me", "dlvr.it", "trib.al", "tiny.cc", "rb.gy", "s.id"],
    ...["qr.ae", "adf.ly", "bl.ink", "spr.ly", "wp.me", "WWW.Cutt.ly"],
  ])("refuses the short addresses of %s", (host) => {
    const url = `https://${host}/abc`;
    expect(list(url)).toEqual([
      `${path}:${placeIn(text(url), host)}: Unexpected short address of \`${host}\`, expected the address that it leads to, open it and copy that address`,
    ]);
  });

  test.each(["192.0.2.7", "0x7f.1", "2130706433", "127.1"])("refuses the number %s as a host", (host) => {
    const url = `https://${host}/abc`;
    expect(list(url)).toEqual([
      `${path}:${placeIn(text(url), host)}: Unexpected number \`${host}\` as a host, expected the name of a site, look it up`,
    ]);
  });

  test("refuses the name of a machine alone", () => {
    const url = "https://localhost/abc";
    expect(list(url)).toEqual([
      `${path}:${placeIn(text(url), "localhost")}: Unexpected host \`localhost\`, expected a site that everybody can reach, use its name`,
    ]);
  });

  test.each([
    ["https://dx.doi.org/10.1000/182", "dx.doi.org", "doi"],
    ["https://pubmed.ncbi.nlm.nih.gov/123456/", "pubmed.ncbi.nlm.nih.gov", "pmid"],
  ])("asks for the number instead of %s", (url, host, field) => {
    expect(list(url)).toEqual([
      `${path}:${placeIn(text(url), host)}: Unexpected address of \`${host}\`, expected its number in \`${field}\`, move it there`,
    ]);
  });

  test("says all that is wrong with one address, each at its place", () => {
    const url = "http://is.gd/a?fbclid=1&gclid=2";
    expect(list(url).map((each) => each.replace(/, expected.*/, ""))).toEqual([
      `${path}:${placeIn(text(url), "http://")}: Unexpected \`http://\``,
      `${path}:${placeIn(text(url), "is.gd")}: Unexpected short address of \`is.gd\``,
      `${path}:${placeIn(text(url), "fbclid")}: Unexpected tracking \`fbclid=1\` in an address`,
      `${path}:${placeIn(text(url), "gclid")}: Unexpected tracking \`gclid=2\` in an address`,
    ]);
  });

  test.each([
    "https://jo:secret@a.example.org/",
    "https://a.example.org:8443/",
    "javascript:alert(1)",
    "https://[::1]/",
  ])("leaves %s to the schema, which takes no address like it", (url) => {
    expect(list(url)).toEqual([
      expect.stringContaining(
        `${placeIn(text(url), `"${url}`)}: Unexpected \`${url}\` for \`url\`, expected an address that starts with https://`,
      ),
    ]);
  });
});
