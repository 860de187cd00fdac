/** The rows of a table that is written as text, one a line. */
export function tableRows(table: string): string[] {
  return table.trim().split("\n");
}
