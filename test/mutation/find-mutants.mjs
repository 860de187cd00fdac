import ts from "typescript";
import { listReplacements } from "./mutators.mjs";

/** Places where nothing runs: types, and the names of what is imported. */
function isStill(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** Names of fields are not values, even where they are written in quotes. */
function isFieldName(node) {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/**
 * Find the mutants of a source file: each with the code that takes its place, in the order of the source, each text
 * once.
 */
export function findMutants(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const lines = code.split("\n");
  const mutants = new Map();
  const visit = (node) => {
    if (isStill(node)) return;
    const replacements = node === source || isFieldName(node) ? [] : listReplacements(node);
    for (const { start, end, mutator, text } of replacements) {
      const before = code.slice(start, end);
      if (before === text) continue;
      const { line } = source.getLineAndCharacterOfPosition(start);
      const mutant = { file, line: line + 1, at: lines[line], mutator, before, after: text, start };
      const changed = code.slice(0, start) + text + code.slice(end);
      if (!mutants.has(changed)) mutants.set(changed, { ...mutant, code: changed });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...mutants.values()].sort((a, b) => a.start - b.start);
}

/** Say what a mutant changes, on one line. */
export function describeMutant({ file, line, before, after }) {
  const short = (text) => {
    const flat = text.replace(/\s+/g, " ");
    return flat.length > 70 ? `${flat.slice(0, 67)}...` : flat;
  };
  return `${file}:${line} \`${short(before)}\` -> \`${short(after)}\``;
}
