/** List the licences that must all be kept. A choice is put into brackets, since `AND` binds tighter than `OR`. */
function listParts(license: string): readonly string[] {
  const isChoice = license.replaceAll(/\([^()]*\)/g, "").includes(" OR ");
  return isChoice ? [`(${license})`] : license.split(/ AND (?![^(]*\))/);
}

/** Name the licences of several contents together, each once, as an SPDX expression. */
export function joinLicenses(...licenses: readonly string[]): string {
  return [...new Set(licenses.flatMap(listParts))].join(" AND ");
}
