const order = ["major", "minor", "patch", "none"] as const;

/** How far a version goes up: `major` when something is gone, `minor` when something new is said, else `patch`. */
export type Bump = "major" | "minor" | "patch";

/** Choose the largest of the bumps that changes need, and no less than `least`. */
export function largestBump<T extends Bump | "none">(least: T, changes: readonly { readonly bump: Bump }[]): Bump | T {
  return changes.reduce<Bump | T>((most, { bump }) => (order.indexOf(bump) < order.indexOf(most) ? bump : most), least);
}
