import * as z from "zod";
import { text } from "./text.ts";

/** The ordered list under `## Steps`. */
export const stepsSchema = z
  .array(text(200, "One action, starting with a verb.", "Pull the towel gently towards you."))
  .max(7)
  .meta({ description: "What to do, in order. The ordered list under the body's `## Steps`." });
