/** One limit: how much is allowed, what is counted, and what to do when there is more. */
export interface Limit {
  readonly rule: string;
  readonly most: number;
  readonly unit: string;
  readonly advice: string;
}

/** What an entry may hold at most. All but the seconds are counted before a parser sees the text. */
export const limits = {
  file: { rule: "small-file", most: 131_072, unit: "bytes in the file", advice: "split it into several entries" },
  frontMatter: {
    rule: "small-front-matter",
    most: 32_768,
    unit: "characters of front matter",
    advice: "move prose into the body or split the entry",
  },
  fields: { rule: "few-fields", most: 400, unit: "fields in the front matter", advice: "split the entry" },
  body: { rule: "small-body", most: 32_768, unit: "characters in the body", advice: "split the entry" },
  lines: { rule: "few-lines", most: 1_000, unit: "lines in the body", advice: "split the entry" },
  marks: {
    rule: "few-marks",
    most: 1_000,
    unit: "runs of `*`, `_`, `~`, `[`, `]`, `!`, `<`, `&` or backticks in the body",
    advice: "write plain text",
  },
  depth: {
    rule: "shallow-nesting",
    most: 16,
    unit: "levels of nesting",
    advice: "write lists and fields side by side",
  },
  // The command line alone can stop a parser.
  seconds: {
    rule: "quick-file",
    most: 2,
    unit: "seconds to read the file",
    advice: "write plain text or split the entry",
  },
} as const satisfies Record<string, Limit>;
