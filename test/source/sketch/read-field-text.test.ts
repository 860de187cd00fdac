import { expect, test } from "vitest";
import { stretchSchema } from "../../../src/schema/stretch.ts";
import { schemaAt } from "../../../src/source/schema-at.ts";
import { readFieldText } from "../../../src/source/sketch/read-field-text.ts";

test.each([
  ["goals", " prevent,  stop-now, ", ["prevent", "stop-now"]],
  ["equipment", "wall", ["wall"]],
  ["conditions", "", []],
  ["stopIf", "the pull, once gentle, turns into pain", ["the pull, once gentle, turns into pain"]],
  ["feelIt", "  a pull, low down ", "a pull, low down"],
  ["doses.0.sets", "3", 3],
  ["doses.0.sets", "three", "three"],
  ["doses.0.holdUntilEased", "yes", true],
  ["doses.0.holdUntilEased", "false", false],
  ["doses.0.holdUntilEased", "maybe", "maybe"],
  ["unknownField", "5", "5"],
])("reads `%s` from `%s`", (path, text, value) => {
  const steps = path.split(".").map((step) => (step === "0" ? 0 : step));
  expect(readFieldText(schemaAt(stretchSchema, steps), text)).toEqual(value);
});
