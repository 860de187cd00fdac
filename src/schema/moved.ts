import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf, localId } from "./id-of.ts";
import { kinds } from "./vocabulary/kind.ts";

/** An entry whose id was changed. Ids never die and are never used again. */
export const movedSchema = z.strictObject({
  kind: z.enum(kinds).meta({ description: "The kind, given by the folder.", examples: ["stretch"] }),
  id: localId("The old id, given by the file name.", "towel-stretch"),
  movedTo: idOf("any", "The id that the entry has now.", "towel-calf-stretch"),
});

/** An entry whose id was changed. */
export type Moved = DeepReadonly<z.infer<typeof movedSchema>>;
