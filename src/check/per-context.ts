import type { CheckContext } from "./check-context.ts";

/** Work something out of all files once for each check, however many files ask for it. */
export function perContext<T>(work: (context: CheckContext) => T): (context: CheckContext) => T {
  const known = new WeakMap<CheckContext, { readonly value: T }>();
  return (context) => {
    const kept = known.get(context) ?? { value: work(context) };
    known.set(context, kept);
    return kept.value;
  };
}
