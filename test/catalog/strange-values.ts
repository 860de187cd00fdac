/** Nest lists or objects many times. */
function nest(wrap: (inner: object) => object): object {
  let value: object = wrap({});
  for (let depth = 0; depth < 100_000; depth += 1) value = wrap(value);
  return value;
}

const ring: { self?: object } = {};
ring.self = ring;
const listRing: object[] = [];
listRing.push(listRing);

/** Values that are no text, with the words that a message has for them. */
export const strangeValues: readonly (readonly [named: string, value: unknown])[] = [
  ["`undefined`", undefined],
  ["`null`", null],
  ["`7`", 7],
  ["`NaN`", Number.NaN],
  ["`10n`", 10n],
  ["`true`", true],
  ["`Symbol(x)`", Symbol("x")],
  ["function", () => "heat"],
  ["empty list", []],
  ["list", ["heat"]],
  ["list", listRing],
  ["list", nest((inner) => [inner])],
  ["object", { id: "heat" }],
  ["object", Object.create(null)],
  ["object", JSON.parse('{ "__proto__": { "entries": [], "moved": [] } }')],
  ["object", new Map([["id", "heat"]])],
  ["object", ring],
  ["object", nest((inner) => ({ inner }))],
];

/** Texts that nothing is called, with the words that a message has for them. */
export const strangeTexts: readonly (readonly [named: string, value: string])[] = [
  ["empty text", ""],
  ["`__proto__`", "__proto__"],
  ["`constructor`", "constructor"],
  ["`toString`", "toString"],
  ["`\\u{a}::error::x`", "\n::error::x"],
  [`\`${"x".repeat(80)}…\``, "x".repeat(1_000_000)],
];
