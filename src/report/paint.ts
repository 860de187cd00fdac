const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;

/** A colour or a weight of text in a terminal. */
export type Style = keyof typeof codes;

/** Write a text in a style. */
export type Paint = (style: Style, text: string) => string;

/** Create what writes text in a style: without colour, the text as it is. */
export function createPaint(colour: boolean): Paint {
  return (style, text) => {
    if (!colour || text === "") return text;
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
