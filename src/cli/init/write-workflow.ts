import { extendsWords } from "../extends-words.ts";

/** What a workflow depends on. */
export interface WorkflowOptions {
  /** The content folder. */
  readonly folder: string;
  /** The version of remedykit. */
  readonly version: string;
  /** Whether the packages of the repository are locked, so that `npm ci` installs remedykit. */
  readonly locked: boolean;
  /** What the content stands on. */
  readonly beneath?: string | undefined;
}

/** Write a GitHub workflow that checks the content of each pull request and puts each problem beside its line. */
export function writeWorkflow({ folder, version, locked, beneath }: WorkflowOptions): string {
  const check = locked ? "npx remedykit" : `npx --yes remedykit@${version}`;
  return `name: remedykit
on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: "22"
${locked ? "      - run: npm ci\n" : ""}      - run: ${check} check ${folder}${extendsWords(beneath)} --reporter github
`;
}
