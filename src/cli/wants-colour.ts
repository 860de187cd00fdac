/** What decides on colour: the variables of the environment that people agreed on. */
export interface ColourVariables {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** Tell whether to print in colour: only on a terminal, unless `FORCE_COLOR` asks for it or `NO_COLOR` forbids it. */
export function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: ColourVariables, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return isTerminal && TERM !== "dumb";
}
