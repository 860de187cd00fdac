import { makeFolder } from "../open-terminal.ts";

/** The text of a piece of equipment. */
export function equipment(name: string, more = ""): string {
  return [
    "---",
    `name: ${name}`,
    "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}",
    `summary: ${name} to lean on.`,
    `safetyCheck: Look for holes.${more}`,
    "---",
    "",
  ].join("\n");
}

/** A content folder with two things in it, and some other files. */
export function makeContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return makeFolder({
    "data/equipment/wall.md": equipment("Wall"),
    "data/equipment/chair.md": equipment("Chair"),
    ...files,
  });
}

/** A sentence that is too long: a warning. */
export const wordy = ` ${"Look at every one of the legs again and ".repeat(3)}then sit.`;
