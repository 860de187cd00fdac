import { expect, test } from "vitest";
import { findPackageFolder } from "../../src/cli/find-package-folder.ts";

test.each([
  ["/srv/app", "/srv/app/node_modules/remedykit/", "node_modules/remedykit"],
  ["/srv/remedykit", "/srv/remedykit/", ""],
  ["/srv/remedykit/data", "/srv/remedykit", ".."],
  ["/srv/app", undefined, ""],
])("from %s, a package in %s lies in %j", (cwd, packageFolder, expected) => {
  expect(findPackageFolder({ cwd, ...(packageFolder !== undefined && { packageFolder }) })).toBe(expected);
});
