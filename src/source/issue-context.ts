import type * as z from "zod";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { FindPlace } from "./find-yaml-place.ts";

/** What an issue is explained with. */
export interface IssueContext {
  /** The kind of the entry; undefined for a file that is no entry. */
  readonly kind?: Kind;
  readonly schema: z.ZodObject;
  readonly data: unknown;
  readonly findPlace: FindPlace;
}
