import { expect, test } from "vitest";
import { wantsColour } from "../../src/cli/wants-colour.ts";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ TERM: "dumb" }, true, false],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "false" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
])("wantsColour for %j on a terminal: %s", (variables, isTerminal, wanted) => {
  expect(wantsColour(variables, isTerminal)).toBe(wanted);
});
