/** One field of two objects; undefined where an object does not have it. */
export interface FieldPair {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Only own fields count, so a field may be called `constructor`. */
function read(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** List the fields that one of two objects has, each with both values. */
export function listFieldPairs(before: Fields, after: Fields): FieldPair[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].map((name) => ({ name, before: read(before, name), after: read(after, name) }));
}
