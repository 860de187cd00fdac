import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../..");
const readme = readFileSync(join(folder, "README.md"), "utf8");
const blocks = new Map(
  [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""], at) => [join(folder, `block-${at}.ts`), code]),
);

const options: ts.CompilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleDetection: ts.ModuleDetectionKind.Force },
  types: ["node"],
  baseUrl: folder,
  paths: { remedykit: ["src/index.ts"], "remedykit/*": ["src/*/index.ts"] },
};

/** Compile each block as a file of its own, and list what the compiler says, with the first line that it says it of. */
function listErrors(sources: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = sources.get(name);
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return ts.getPreEmitDiagnostics(program, file).map(({ messageText, start = 0 }) => {
      const line = file?.text.slice(start).split("\n")[0] ?? "";
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}

test("every block of the README compiles as strict TypeScript", { timeout: 60_000 }, () => {
  expect(blocks.size).toBe(10);
  expect(listErrors(blocks)).toEqual([]);
});

test("a wrong id in such a block does not compile", { timeout: 60_000 }, () => {
  const wrong = 'import { catalog, findRemedies } from "remedykit";\nfindRemedies(catalog, { cause: "towel" });\n';
  expect(listErrors(new Map([[join(folder, "block-x.ts"), wrong]]))[0]).toMatch(
    /^cause: .+"towel".+ is not assignable/,
  );
});
