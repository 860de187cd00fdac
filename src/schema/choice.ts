import * as z from "zod";

/** Describe a closed list: its values in order, each with its meaning. */
export function choice<const T extends readonly [string, ...string[]]>(
  values: T,
  meanings: Record<T[number], string>,
  description: string,
) {
  const listed = Object.entries(meanings)
    .map(([value, meaning]) => `\`${value}\`: ${meaning}`)
    .join(". ");
  return z.enum(values).meta({ description: `${description} ${listed}.`, examples: [values[0]] });
}
