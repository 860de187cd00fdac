import { sayUnexpected } from "../words/say-unexpected.ts";
import type { GuideTree } from "./guide-tree.ts";

/**
 * Require a guide as data. Where no guide has an id, `buildGuide` gives none, so that is what most often comes here.
 *
 * @throws TypeError when it is anything else.
 */
export function requireGuide(guide: GuideTree): void {
  const given: unknown = guide;
  const isGuide =
    typeof given === "object" && given !== null && "type" in given && given.type === "guide" && "sections" in given;
  if (isGuide && Array.isArray(given.sections)) return;
  const expected = "a guide as `buildGuide` gives it, which it does for the id of a guide alone";
  throw new TypeError(sayUnexpected({ given, argument: "guide", expected }));
}
