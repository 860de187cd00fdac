import { fileRules } from "../../src/check/file-rules.ts";
import type { RuleExample, RuleFields } from "../../src/check/rule.ts";
import { ruleGroups } from "../../src/check/rules/index.ts";

const titles: Record<string, string> = {
  files: "The file",
  links: "What an entry leads to",
  safety: "Safety",
};

const intros: Record<string, string> = {
  files: "The parser says these, at the place of the value.",
};

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

function describeExample({ wrong, says, right }: RuleExample): string {
  const language = wrong.startsWith("## ") ? "md" : "yaml";
  return [`👎\n\n${fence(language, wrong)}`, `> ${says}`, `👍\n\n${fence(language, right)}`].join("\n\n");
}

function describeRule({ id, severity, about, why, examples }: RuleFields): string {
  return [`### ${id}`, `${about} ${why} *${severity}*`, ...examples.map(describeExample)].join("\n\n");
}

/** Write `docs/rules.md`: every rule with what must be true, why, and its examples. */
export function rulesPage(): string {
  const groups = { files: fileRules, ...ruleGroups };
  const parts = Object.entries(groups).map(([name, rules]) =>
    [
      `## ${titles[name]}`,
      ...(intros[name] ? [intros[name]] : []),
      ...[...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map(describeRule),
    ].join("\n\n"),
  );
  const start = [
    "# Rules",
    "What `remedykit check` finds. This page is made from the rules themselves, and their examples are their tests.",
    "An *error* must be mended and ends the check with 1. A *warning* needs the eyes of a reviewer, a *note* is a hint; neither fails a check.",
  ];
  return `${[...start, ...parts].join("\n\n")}\n`;
}
