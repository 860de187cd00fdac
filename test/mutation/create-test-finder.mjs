import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const importing = /(?:from|import)\s*\(?\s*"(\.[^"]+\.ts)"/g;

/** List the files that a file imports, as paths from the root. */
function listImports(root, file) {
  if (!existsSync(join(root, file))) return [];
  const text = readFileSync(join(root, file), "utf8").replace(/^import type [^;]*;/gm, "");
  return [...text.matchAll(importing)].map(([, target]) => normalize(join(dirname(file), target)));
}

/** List every file that a test reaches, with the number of imports on the way. */
function reach(root, test, known) {
  const distances = new Map([[test, 0]]);
  for (const [file, distance] of distances) {
    if (!known.has(file)) known.set(file, listImports(root, file));
    for (const next of known.get(file)) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

/**
 * Create a finder of the tests of a source file: those of its layer that import it, straight or through others. The one
 * of the same path comes first, then the nearest.
 */
export function createTestFinder(root) {
  const known = new Map();
  const reached = new Map();
  const listLayer = (layer) => {
    if (!existsSync(join(root, "test", layer))) return [];
    const names = readdirSync(join(root, "test", layer), { recursive: true, encoding: "utf8" });
    return names.filter((name) => name.endsWith(".test.ts")).map((name) => normalize(join("test", layer, name)));
  };
  return (file) => {
    const [, layer] = file.split("/");
    if (!reached.has(layer)) {
      reached.set(layer, new Map(listLayer(layer).map((test) => [test, reach(root, test, known)])));
    }
    const own = file.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
    const distanceOf = (test, distances) => (test === own ? 0 : distances.get(file));
    return [...reached.get(layer)]
      .filter(([, distances]) => distances.has(file))
      .map(([test, distances]) => ({ test, distance: distanceOf(test, distances) }))
      .sort((a, b) => a.distance - b.distance || (a.test < b.test ? -1 : 1));
  };
}
