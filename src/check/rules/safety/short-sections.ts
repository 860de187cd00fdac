import type { CheckContext } from "../../check-context.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** So many stretches stand in one section of a guide. */
const mostStretches = 4;

/** A stretch in a section, with where its id stands in the list. */
interface Listed {
  readonly at: number;
  readonly position: string;
}

function listStretches(entries: readonly string[], { byId }: CheckContext): Listed[] {
  return entries.flatMap((id, at) => {
    const entry = byId.get(id);
    return entry?.kind === "stretch" && !("movedTo" in entry) ? [{ at, position: entry.position }] : [];
  });
}

/** Find the first stretch whose position was left already for another. */
function findReturn(stretches: readonly Listed[]): Listed | undefined {
  return stretches.find(({ position }, index) => {
    const before = stretches.slice(0, index).map((each) => each.position);
    return before.at(-1) !== position && before.includes(position);
  });
}

/** A section of a guide has few stretches, one position after the other. */
export const shortSections: ContentRule = {
  id: "short-sections",
  severity: "error",
  scope: "content",
  about: "A section of a guide has 4 stretches at most, and those in one position stand together.",
  why: "Nobody in pain chooses among many, and who lies down, stands up and lies down again may fall.",
  examples: [],
  check({ entry, findPlace }, context) {
    if (entry?.kind !== "guide" || "movedTo" in entry) return [];
    return entry.sections.flatMap(({ entries }, section): Finding[] => {
      const stretches = listStretches(entries, context);
      const place = ({ at }: Listed) => findPlace(["sections", section, "entries", at]);
      const [fifth, again] = [stretches[mostStretches], findReturn(stretches)];
      const long = fifth && {
        place: place(fifth),
        found: `${stretches.length} stretches in one section`,
        expected: `at most ${mostStretches}`,
        advice: "move some to another section",
      };
      const mixed = again && {
        place: place(again),
        found: `stretch with the position \`${again.position}\` after another position`,
        expected: "those in one position together",
        advice: "move it to them",
      };
      return [long, mixed].filter((each) => each !== undefined);
    });
  },
};
