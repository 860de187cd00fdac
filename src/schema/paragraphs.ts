import * as z from "zod";
import { text } from "./text.ts";

/** Describe the paragraphs under one heading of the body, in plain text. */
export function paragraphs(description: string, example: string) {
  return z
    .array(text(700, "One paragraph of plain text.", example))
    .max(12)
    .meta({ description });
}
