import type { Kind } from "../../../schema/vocabulary/kind.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { listBeneath } from "../../list-beneath.ts";
import { listNameForms } from "../../list-name-forms.ts";
import { perContext } from "../../per-context.ts";
import { perFile } from "../../per-file.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** A name or an alias of an entry, with the forms in which it would be the same as another. */
interface Label {
  /** The file or entry that it belongs to. */
  readonly owner: object;
  /** How a message names the owner. */
  readonly where: string;
  readonly field: "name" | "alias";
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly forms: readonly string[];
}

function listLabels(
  { owner, where }: Pick<Label, "owner" | "where">,
  kind: Kind,
  { name, aliases }: Readonly<Record<string, unknown>>,
): readonly Label[] {
  const label = (field: Label["field"], path: Label["path"], text: unknown): Label[] =>
    typeof text === "string"
      ? [{ owner, where, field, path, text, forms: listNameForms(text).map((form) => `${kind} ${form}`) }]
      : [];
  const others: readonly unknown[] = Array.isArray(aliases) ? aliases : [];
  return [...label("name", ["name"], name), ...others.flatMap((each, at) => label("alias", ["aliases", at], each))];
}

const labelsOf = perFile((file): readonly Label[] => {
  const { kind, fields, path } = file;
  return kind === undefined || fields === undefined
    ? []
    : listLabels({ owner: file, where: quote(path) }, kind, fields);
});

/** The labels of each form, in the order of the files; then those of the catalog beneath that no file replaces. */
const owners = perContext((context) => {
  const beneath = listBeneath(context).map(({ kind, name, aliases }) =>
    listLabels({ owner: context, where: "the catalog beneath" }, kind, { name, aliases }),
  );
  const all = new Map<string, Label[]>();
  for (const label of [...context.files.map(labelsOf), ...beneath].flat()) {
    for (const form of label.forms) {
      const known = all.get(form);
      if (known) known.push(label);
      else all.set(form, [label]);
    }
  }
  return all;
});

/**
 * Tell whether a label is the same as another. Of two entries both are told, so that neither hides behind the order of
 * the files. Within one entry it is the later one, and an alias may have the words in another order.
 */
function isTaken(label: Label, other: Label, own: readonly Label[]): boolean {
  if (other.owner !== label.owner) return true;
  return own.indexOf(other) < own.indexOf(label) && other.forms.at(-1) === label.forms.at(-1);
}

function explain(file: CheckedEntry, { field, path, text }: Label, other: Label): Finding {
  const place = file.findPlace(path);
  const taken = `${field} ${quote(text)}`;
  if (other.owner === file) {
    return { place, found: taken, expected: `one that differs from ${quote(other.text)}`, advice: "remove it" };
  }
  const expected = `one that differs from ${quote(other.text)} in ${other.where}`;
  return { place, found: taken, expected, advice: "choose another, or join the two entries" };
}

/** No two entries of a kind have the same name or alias, however it is written. */
export const distinctNames: ContentRule = {
  id: "distinct-names",
  severity: "error",
  scope: "content",
  about: "No two entries of a kind share a name or an alias, whatever the case, hyphens, plural or order of its words.",
  why: "A name that is there twice is most often one thing that was written down twice, and a search finds the wrong one.",
  examples: [
    {
      kind: "stretch",
      wrong: "aliases: [Calf pull, Stretches-other]",
      at: "Stretches-other",
      says: "Unexpected alias `Stretches-other`, expected one that differs from `Other stretch` in `data/stretches/other-stretch.md`, choose another, or join the two entries",
      right: "aliases: [Calf pull, Pull of the calf at a wall]",
    },
    {
      kind: "remedy",
      wrong: "aliases: [warm pad, warmpads]",
      at: "warmpads",
      says: "Unexpected alias `warmpads`, expected one that differs from `warm pad`, remove it",
      right: "aliases: [warm pad, hot flannel]",
    },
    {
      kind: "claim",
      wrong: "name: A cramp and the rest",
      at: "A cramp and the rest",
      says: "Unexpected name `A cramp and the rest`, expected one that differs from `Rest and cramps` in `data/claims/other-claim.md`, choose another, or join the two entries",
      right: "name: A cramp and the heat",
    },
  ],
  check(file, context) {
    const all = owners(context);
    const own = labelsOf(file);
    return own.flatMap((label) => {
      for (const form of label.forms) {
        const other = all.get(form)?.find((each) => each !== label && isTaken(label, each, own));
        if (other) return [explain(file, label, other)];
      }
      return [];
    });
  },
};
