/**
 * Make what explains the mutants on one line of a file of a folder: a part of the line, why they do the same as the code, and what
 * each changes.
 */
export const explainOnLine =
  (folder) =>
  (file, at, why, ...changes) =>
    changes.map(([before, after]) => ({ file: `src/${folder}/${file}.ts`, at, before, after, why }));
