import { describe, expect, test } from "vitest";
import { webAddress } from "../../src/schema/web-address.ts";
import { listIssues } from "./list-issues.ts";

const schema = webAddress("A page.", "https://www.nhs.uk/");

describe("webAddress", () => {
  test.each(["https://www.nhs.uk", "http://a.b/c?d=e#f", "HTTPS://A.B/"])("accepts %s", (address) => {
    expect(schema.parse(address)).toBe(address);
  });

  test.each([
    ...["javascript:alert(1)", "data:text/html,x", "//a.b", "a.b", "ftp://a.b", "https://", "https://a.b/ c"],
    ...['https://a.b/"x', "https://a.b/<x>", "https://a.b/`x", " https://a.b", "https://a.b\n", "https://u:p@a.b/"],
  ])("refuses %j", (address) => {
    expect(listIssues(schema, address)).toEqual([": an address that starts with https://"]);
  });
});
