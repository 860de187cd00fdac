import type { Change, FieldChange } from "./catalog-diff.ts";
import { fieldBumps } from "./field-bumps.ts";

/** Tell one difference inside an entry, with the bump that it needs. */
export function tellChange(
  change: Change,
  path: FieldChange["path"],
  values: Pick<FieldChange, "before" | "after">,
): FieldChange {
  return { change, path, ...values, bump: fieldBumps[change](path) };
}
