import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Tell whether one file imports another. */
function imports(name, target) {
  const { importedFiles } = ts.preProcessFile(readFileSync(name, "utf8"), true, true);
  return importedFiles.some(({ fileName }) => join(name, "..", fileName) === target);
}

/**
 * Create a check that tells whether a mutant compiles, together with the files that import it. `npm test` runs `tsc`, so
 * what does not compile is noticed without a test.
 */
export function createTypeCheck(root) {
  const path = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  let standIn = { path: "", code: "", version: 0 };
  const host = {
    ...{ getCompilationSettings: () => options, getCurrentDirectory: () => root },
    ...{ fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory },
    getDefaultLibFileName: (all) => ts.getDefaultLibFilePath(all),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (file === standIn.path ? `mutant ${standIn.version}` : "as it is"),
    getScriptSnapshot: (file) => {
      if (file === standIn.path) return ts.ScriptSnapshot.fromString(standIn.code);
      return ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, "utf8")) : undefined;
    },
  };
  const service = ts.createLanguageService(host);
  const countProblems = (file, code) => {
    standIn = { path: join(root, file), code, version: standIn.version + 1 };
    const importing = fileNames.filter((name) => name.includes("/src/") && imports(name, standIn.path));
    const wrong = [standIn.path, ...importing].flatMap((name) => service.getSemanticDiagnostics(name));
    return wrong.length + service.getSyntacticDiagnostics(standIn.path).length;
  };
  const usual = new Map();
  return ({ file, code }) => {
    if (!usual.has(file)) usual.set(file, countProblems(file, readFileSync(join(root, file), "utf8")));
    return countProblems(file, code) <= usual.get(file);
  };
}
