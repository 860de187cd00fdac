/** How a dose is counted where its source leaves something open. */
export interface Pace {
  /** Seconds to get into the position. Default 10. */
  readonly getReadySeconds?: number | undefined;
  /** Seconds to change sides, where the dose does not say. Default 5. */
  readonly switchSeconds?: number | undefined;
  /** Seconds of one repeat that is not held. Default 3. */
  readonly repeatSeconds?: number | undefined;
}

/** How a dose is counted, with nothing left out. */
export type WholePace = { readonly [Name in keyof Pace]-?: number };

/** Complete how a dose is counted with the usual numbers. */
export function completePace({ getReadySeconds = 10, switchSeconds = 5, repeatSeconds = 3 }: Pace): WholePace {
  return { getReadySeconds, switchSeconds, repeatSeconds };
}

/** How a dose is counted where nobody says otherwise. */
export const usualPace: WholePace = Object.freeze(completePace({}));
