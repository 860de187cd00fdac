import { type Link, listLinksIn } from "../catalog/list-links.ts";
import { idPattern } from "../schema/id-pattern.ts";
import { perFile } from "./per-file.ts";

/** List the links of a file, right or not, but for those that are no ids at all. They are worked out once. */
export const linksOf = perFile(({ kind, fields }): readonly Link[] =>
  kind === undefined ? [] : listLinksIn(kind, fields).filter(({ id }) => idPattern.test(id)),
);
