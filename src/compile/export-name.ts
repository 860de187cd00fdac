/** Words that JavaScript keeps to itself, and the names of the functions in a compiled module. */
const reserved = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for freeze function if implements import in instanceof interface let new null package private protected public read return static super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  ),
);

/** Turn an id into the name under which its entry is exported: `heel-push` → `heelPush`. */
export function exportName(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return reserved.has(name) ? `${name}_` : name;
}
