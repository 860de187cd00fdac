/** Leave the meanings of the values out of the description of a closed list: `How sure anyone is. \`high\`: …` → `How sure anyone is.` */
export function describeChoice(description: string): string {
  return description.replace(/\s*`[a-z0-9-]+`: [\s\S]*$/, "");
}
