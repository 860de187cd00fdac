import { isId, sayIdExpected } from "../schema/is-id.ts";
import { kinds } from "../schema/vocabulary/kind.ts";
import { sayOneOf, sayUnexpected } from "../words/say-unexpected.ts";
import { isShallow } from "./is-shallow.ts";
import { requireCatalog } from "./require-catalog.ts";
import { isKindWord, requireEntries } from "./require-entries.ts";
import { requireFields } from "./require-fields.ts";
import { requireObject } from "./require-object.ts";
import { requireText } from "./require-text.ts";

/** What the options may hold. The entries count for nothing: a `data.json` that was read has them beside the options. */
const optionNames = ["version", "license", "moved", "extends", "entries"];

/** Require an id that was changed, with the one it has now. */
function requireMoved(given: unknown, argument: string): void {
  const { kind, id, movedTo }: { kind?: unknown; id?: unknown; movedTo?: unknown } = requireObject(given, argument);
  if (!isKindWord(kind)) {
    throw new TypeError(
      sayUnexpected({ given: kind, argument: `${argument}.kind`, expected: sayOneOf(kinds), candidates: kinds }),
    );
  }
  if (!isShallow(given, 1)) {
    throw new TypeError(sayUnexpected({ given, argument, expected: "an object with `kind`, `id` and `movedTo`" }));
  }
  for (const [field, value] of Object.entries({ id, movedTo })) {
    if (isId(value)) continue;
    const expected = sayIdExpected(value);
    throw new TypeError(sayUnexpected({ given: value, argument: `${argument}.${field}`, expected }));
  }
}

function requireAllMoved(moved: unknown, argument: string): void {
  if (!Array.isArray(moved)) {
    throw new TypeError(sayUnexpected({ given: moved, argument, expected: "a list of ids that were changed" }));
  }
  for (const [place, each] of moved.entries()) requireMoved(each, `${argument}[${place}]`);
}

/**
 * Require what a catalog says about itself: texts, ids that were changed, and a catalog that it stands on.
 *
 * @throws TypeError that names the first thing that is wrong.
 */
export function requireCatalogOptions(options: unknown): void {
  const given: { version?: unknown; license?: unknown; moved?: unknown; extends?: unknown } = requireFields(
    options,
    "options",
  );
  for (const name of Object.keys(given)) {
    if (!optionNames.includes(name)) {
      const expected = sayOneOf(optionNames.slice(0, -1));
      throw new TypeError(sayUnexpected({ given: name, argument: "options", expected, candidates: optionNames }));
    }
  }
  const { version = "", license = "", moved = [], extends: base } = given;
  requireText(version, "options.version");
  requireText(license, "options.license");
  requireAllMoved(moved, "options.moved");
  if (base === undefined) return;
  requireCatalog(base, "options.extends");
  const beneath: { entries?: unknown; moved?: unknown } = requireObject(base, "options.extends");
  requireEntries(beneath.entries, "options.extends.entries");
  requireAllMoved(beneath.moved, "options.extends.moved");
}
