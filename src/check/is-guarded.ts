import type { CheckContext } from "./check-context.ts";
import { perContext } from "./per-context.ts";

/** List a condition and the broader ones of which it is a form. */
function listForms(id: string, { byId }: CheckContext): string[] {
  const found: string[] = [];
  for (let now: string | undefined = id; now !== undefined && !found.includes(now); ) {
    found.push(now);
    const entry = byId.get(now);
    now = entry && "lookalikes" in entry ? entry.broader : undefined;
  }
  return found;
}

/** The conditions of each red flag; one without any counts for all. */
const guarded = perContext(({ byId }) =>
  [...byId.values()].flatMap((each) => (each.kind === "red-flag" && "tier" in each ? [each.conditions] : [])),
);

/** Tell whether a red flag belongs to a condition, or to a broader one of which it is a form. */
export function isGuarded(condition: string, context: CheckContext): boolean {
  const forms = listForms(condition, context);
  return guarded(context).some((each) => each.length === 0 || each.some((id) => forms.includes(id)));
}
