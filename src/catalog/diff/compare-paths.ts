type Path = readonly (string | number)[];

/** Write a path so that the order of such texts is the order of the paths. */
function toKey(path: Path): string {
  return path.map((step) => (typeof step === "number" ? String(step).padStart(9, "0") : step)).join("\0");
}

/**
 * Compare two ways to a value for `.sort()`: step by step, names in the order of their letters and places in the order
 * of the list. What holds a value comes before the value.
 */
export function comparePaths(a: Path, b: Path): number {
  const [one, other] = [toKey(a), toKey(b)];
  return one < other ? -1 : Number(one > other);
}
