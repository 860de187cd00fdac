import { execFile } from "node:child_process";
import { join } from "node:path";
import { quote } from "../../words/quote.ts";
import { UsageError } from "../usage-error.ts";

/** What changed in a content folder. */
export interface ChangedFiles {
  /** The files that were added or changed, as whole paths. */
  readonly changed: ReadonlySet<string>;
  /** The files that are gone, as whole paths. */
  readonly gone: ReadonlySet<string>;
}

/** The answer of git, or what it says when it gives none. */
type Answer = { readonly out: string } | { readonly says: string };

/** Git hooks say where git is; that is no concern of the folder that is asked about. */
const forgotten = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

function ask(folder: string, words: readonly string[]): Promise<Answer> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !forgotten.includes(name)));
  return new Promise((resolve, reject) => {
    execFile("git", words, { cwd: folder, env, maxBuffer: 1e9 }, (error, out, says) => {
      if (!error) resolve({ out });
      else if (typeof error.code === "number") resolve({ says: says.trim().split("\n")[0] ?? "" });
      else if (error.code === "ENOENT") reject(new UsageError("Unexpected --since, expected git, install it first"));
      else reject(error);
    });
  });
}

async function needAnswer(folder: string, words: readonly string[]): Promise<string> {
  const answer = await ask(folder, words);
  if ("out" in answer) return answer.out;
  const advice = answer.says === "" ? "" : `, git says ${quote(answer.says)}`;
  throw new UsageError(`Unexpected --since, expected the content folder in a git repository${advice}`);
}

/**
 * Find the files of a content folder that were added, changed or removed since a commit, or since the own branch left
 * it, in the working tree, those that git does not know yet included.
 *
 * @throws UsageError when there is no git, no repository, or no such commit.
 */
export async function findChangedFiles(folder: string, ref: string): Promise<ChangedFiles> {
  await needAnswer(folder, ["rev-parse", "--show-toplevel"]);
  const commit = await ask(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if ("says" in commit) {
    throw new UsageError(
      `Unexpected ${quote(ref)} for --since, expected a commit, branch or tag of this repository, fetch it first if it is on a server`,
    );
  }
  // What others did since on the branch that is named is none of the changes here.
  const base = await ask(folder, ["merge-base", commit.out.trim(), "HEAD"]);
  const from = ("out" in base ? base : commit).out.trim();
  const diff = ["diff", "--name-status", "-z", "--relative", "--no-renames", "--no-ext-diff", from, "--"];
  const steps = (await needAnswer(folder, diff)).split("\0");
  const rows = steps.flatMap((status, at) =>
    at % 2 === 0 && status !== "" ? { status, name: steps[at + 1] ?? "" } : [],
  );
  const added = (await needAnswer(folder, ["ls-files", "--others", "--exclude-standard", "-z"])).split("\0");
  const list = (isWanted: (status: string) => boolean) =>
    rows.filter(({ status }) => isWanted(status)).map(({ name }) => join(folder, name));
  const others = added.filter((name) => name !== "").map((name) => join(folder, name));
  return {
    changed: new Set([...list((status) => status !== "D"), ...others]),
    gone: new Set(list((status) => status === "D")),
  };
}
