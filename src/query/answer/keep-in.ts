/** Get what is kept under a name, or make it. Where too much is kept, it begins anew. */
export function keepIn<K, V>(kept: Map<K, V>, name: K, make: () => V, most = Number.POSITIVE_INFINITY): V {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= most) kept.clear();
  kept.set(name, made);
  return made;
}
