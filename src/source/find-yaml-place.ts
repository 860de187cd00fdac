import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import type { Place } from "./problem.ts";
import type { PlaceOf } from "./text-places.ts";

/** The way to a value: field names and list positions. */
export type Path = readonly (string | number)[];

/** Find where the value, or the name, of a field stands. A value that is missing has the place of the nearest field around it. */
export type FindPlace = (path: Path, part?: "value" | "name") => Place;

function findPair(items: readonly Pair[], name: string | number): Pair | undefined {
  return items.findLast(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** Look places up in a parsed document. */
export function findYamlPlace(root: unknown, placeOf: PlaceOf, fallback: Place): FindPlace {
  return (path, part = "value") => {
    let node = root;
    let name: unknown;
    let nearest = fallback;
    for (const step of path) {
      if (isMap(node)) {
        const pair = findPair(node.items, step);
        if (!pair) return nearest;
        name = pair.key;
        node = pair.value;
      } else if (isSeq(node) && typeof step === "number") {
        name = undefined;
        node = node.items[step];
      } else return nearest;
      const best = isNode(node) && node.range && node.range[1] > node.range[0] ? node : name;
      if (isNode(best) && best.range) nearest = placeOf(best.range[0], best.range[1]);
    }
    return part === "name" && isNode(name) && name.range ? placeOf(name.range[0], name.range[1]) : nearest;
  };
}
