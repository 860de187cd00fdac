/** Name the licences of several contents together, each once, as an SPDX expression. */
export function joinLicenses(...licenses: readonly string[]): string {
  return [...new Set(licenses.flatMap((each) => each.split(" AND ")))].join(" AND ");
}
