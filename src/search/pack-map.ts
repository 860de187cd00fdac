/** A map in a form that JSON can hold: each key with its value behind it, where a value is a number or a packed map. */
export type PackedMap = readonly (string | number | PackedMap)[];

/** Pack a map of maps of numbers, however deep. */
export function packMap(map: ReadonlyMap<unknown, unknown>): PackedMap {
  return [...map].flatMap(([key, value]) => [
    typeof key === "number" ? key : String(key),
    value instanceof Map ? packMap(value) : Number(value),
  ]);
}

/** Unpack what {@link packMap} packed. It is one small function, since all of an index runs through it at start-up. */
export function unpackMap(packed: PackedMap): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  for (let place = 0; place < packed.length; place += 2) {
    const value = packed[place + 1];
    map.set(packed[place], typeof value === "object" ? unpackMap(value) : value);
  }
  return map;
}
