import { Option } from "commander";

/** The option that says what content stands on. */
export function extendsOption(): Option {
  return new Option(
    "--extends <catalog>",
    "what the content stands on: `remedykit` (the built-in catalog), a content folder or a data.json",
  );
}
