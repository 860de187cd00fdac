/** Name every text in which a pattern is found, with what was found. */
export function findPhrases(texts: readonly string[], pattern: RegExp, expected: string): string[] {
  return texts.flatMap((text) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`Unexpected \`${found}\` in \`${text}\`, expected ${expected}`];
  });
}
