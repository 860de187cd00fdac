/** A stream of numbers that look random and are the same for one seed: each from 0 to one below a limit. */
export function createDraw(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Pieces that mean something to a parser, a terminal or a log. */
const pieces = [
  ..."-:#[]{}&*!|>%@`'\"\\?,~<=_+.()/ \t\n\r\0\u001b\u0085\u202e\u2028\ufeff",
  ...[
    "---\n",
    "...\n",
    "\n- ",
    "\n  ",
    "<<: ",
    "*a",
    "&a ",
    "!!js/function ",
    "__proto__: ",
    "constructor: ",
    "\n## Steps\n",
  ],
  ...[
    "\n1. ",
    "[x](javascript:alert(1))",
    "<script>",
    "![](http://x)",
    "::error file=a::b",
    "\u001b[31m",
    "TODO",
    "null",
    "1e999",
  ],
  ...["9".repeat(400), "[".repeat(40), "> ".repeat(40), "*a_ ".repeat(40), "a".repeat(3000), "\ud800"],
];

/** Change the bytes of a text in one to six places: flip, drop, double, move, or put in something that means something. */
export function mutateBytes(bytes, draw) {
  let changed = Buffer.from(bytes);
  for (let times = 1 + draw(6); times > 0; times -= 1) {
    const at = draw(changed.length + 1);
    const length = draw(3) === 0 ? draw(200) : draw(6);
    const [before, part, after] = [
      changed.subarray(0, at),
      changed.subarray(at, at + length),
      changed.subarray(at + length),
    ];
    const ways = [
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, part, part, after]),
      () => Buffer.concat([after, part, before]),
      () => Buffer.concat([before, Buffer.from(pieces[draw(pieces.length)]), part, after]),
      () => Buffer.concat([before, Buffer.from([draw(256)]), after]),
      () => Buffer.concat([before, Buffer.from(part.toString("utf8").toUpperCase()), after]),
    ];
    changed = ways[draw(ways.length)]();
  }
  return changed;
}
