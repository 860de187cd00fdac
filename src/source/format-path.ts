import type { Path } from "./find-yaml-place.ts";

/** Write the way to a value as people do: `doses[0].holdSeconds`. */
export function formatPath(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
