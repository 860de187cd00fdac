import { Option } from "commander";

/** The option that says what content stands on, and what comes of it where that is not plain. */
export function extendsOption(about?: string): Option {
  const catalog = "what the content stands on: `remedykit` (the built-in catalog), a content folder or a data.json";
  return new Option("--extends <catalog>", about === undefined ? catalog : `${catalog}; ${about}`);
}
