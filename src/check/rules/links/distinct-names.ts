import { quote } from "../../../words/quote.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { listNameForms } from "../../list-name-forms.ts";
import { perContext } from "../../per-context.ts";
import { perFile } from "../../per-file.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** A name or an alias of an entry, with the forms in which it would be the same as another. */
interface Label {
  readonly file: CheckedEntry;
  readonly field: "name" | "alias";
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly forms: readonly string[];
}

const labelsOf = perFile((file): readonly Label[] => {
  const { kind, fields } = file;
  if (kind === undefined || fields === undefined) return [];
  const aliases: readonly unknown[] = Array.isArray(fields.aliases) ? fields.aliases : [];
  const label = (field: Label["field"], path: Label["path"], text: unknown): Label[] =>
    typeof text === "string"
      ? [{ file, field, path, text, forms: listNameForms(text).map((form) => `${kind} ${form}`) }]
      : [];
  return [
    ...label("name", ["name"], fields.name),
    ...aliases.flatMap((alias, index) => label("alias", ["aliases", index], alias)),
  ];
});

/** The label that each form belongs to: a name before an alias, and else the first in the order of the files. */
const owners = perContext(({ files }) => {
  const first = new Map<string, Label>();
  for (const field of ["name", "alias"] as const) {
    for (const file of files) {
      for (const label of labelsOf(file)) {
        if (label.field !== field) continue;
        for (const form of label.forms) if (!first.has(form)) first.set(form, label);
      }
    }
  }
  return first;
});

/** Tell whether a label is the same as another. Within one entry, an alias may have the words in another order. */
function isTaken(label: Label, owner: Label): boolean {
  return owner.file === label.file ? owner !== label && owner.forms.at(-1) === label.forms.at(-1) : true;
}

function explain({ file, field, path, text }: Label, owner: Label): Finding {
  const place = file.findPlace(path);
  const taken = `${field} ${quote(text)}`;
  if (owner.file === file) {
    return { place, found: taken, expected: `one that differs from ${quote(owner.text)}`, advice: "remove it" };
  }
  const expected = `one that differs from ${quote(owner.text)} in \`${owner.file.path}\``;
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
    const first = owners(context);
    return labelsOf(file).flatMap((label) => {
      const owner = label.forms.map((form) => first.get(form)).find((each) => each && isTaken(label, each));
      return owner ? [explain(label, owner)] : [];
    });
  },
};
