/** Hosts that lead on to a page that nobody can see from the address. */
export const shorteners: ReadonlySet<string> = new Set([
  ...["amzn.to", "bit.ly", "tinyurl.com", "goo.gl", "ow.ly", "t.co"],
  ...["is.gd", "v.gd", "buff.ly", "rebrand.ly", "t.ly", "cutt.ly", "shorturl.at", "lnkd.in", "fb.me", "dlvr.it"],
  ...["trib.al", "tiny.cc", "rb.gy", "s.id", "qr.ae", "adf.ly", "bl.ink", "spr.ly", "wp.me"],
]);
