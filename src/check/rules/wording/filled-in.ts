import { findText } from "../../../source/find-text.ts";
import { findStrings } from "../../find-strings.ts";
import type { EntryRule } from "../../rule.ts";

/** Every place that `remedykit new` marked is filled in. */
export const filledIn: EntryRule = {
  id: "filled-in",
  severity: "error",
  scope: "entry",
  about: "Every place that `remedykit new` marked with `TODO` is filled in.",
  why: "Readers must not meet a text that was never written.",
  examples: [
    {
      kind: "equipment",
      wrong: 'safetyCheck: "TODO: say how to test it."',
      at: "TODO",
      says: "Unexpected `TODO` in `safetyCheck`, expected your words, write them there",
      right: "safetyCheck: Test that it holds your weight.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nWarmth. TODO",
      at: "TODO",
      says: "Unexpected `TODO` in `about`, expected your words, write them there",
      right: "## About\n\nWarmth.",
    },
  ],
  check(file) {
    return findStrings(file, /\bTODO\b/).map(({ path }) => ({
      place: findText(file, path, "TODO"),
      found: `\`TODO\` in \`${path.filter((step) => typeof step === "string").join(".")}\``,
      expected: "your words",
      advice: "write them there",
    }));
  },
};
