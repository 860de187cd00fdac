import { bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { FindPlace } from "./find-yaml-place.ts";
import type { ParsedBody } from "./parse-body.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

/** Join the places of the front matter and of the body. */
export function joinPlaces(kind: Kind, yaml: ParsedYaml, body: ParsedBody): FindPlace {
  const inBody = bodySections[kind].map((section) => section.field);
  return (path, part) => {
    const [field, index] = path;
    if (typeof field !== "string" || !inBody.includes(field)) return yaml.findPlace(path, part);
    const places = body.places.get(field);
    return places?.[typeof index === "number" ? index + 1 : 0] ?? places?.[0] ?? yaml.findPlace([]);
  };
}
