import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const folder = join(import.meta.dirname, "../../.github/workflows");

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
});

/** The commands of a workflow, in order. */
function listCommands(name: string): string[] {
  const { jobs } = workflowSchema.parse(parse(readFileSync(join(folder, name), "utf8")));
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = "" }) => run.split("\n")));
}

describe("the workflows", () => {
  test("put nothing that others wrote into a command", () => {
    const commands = readdirSync(folder).flatMap(listCommands);
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });

  test("make the file of a form with the command that is documented", () => {
    expect(listCommands("new-entry.yml")).toContain('npm run -s new -- --from-issue "$RUNNER_TEMP/issue.md"');
    const manifest: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(folder, "../../package.json"), "utf8"),
    );
    expect(manifest.scripts.new).toBe("npm run -s build:cli && node dist/cli/main.js new");
  });
});
