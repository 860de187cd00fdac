/** The words that name the catalog beneath on a command line, after a space; empty where there is none. */
export function extendsWords(beneath: string | undefined): string {
  return beneath === undefined ? "" : ` --extends ${beneath}`;
}
