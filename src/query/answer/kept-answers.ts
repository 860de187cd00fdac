import type { Spelling } from "./spell-question.ts";

/** What is kept under the words so far, and under each word that goes on from there. */
interface Branch<A> {
  readonly next: Map<string | symbol, Branch<A>>;
  answer?: A;
}

const createBranch = <A>(): Branch<A> => ({ next: new Map() });

/**
 * Answers by the spelling of their questions: a tree of words, since joining words to one text takes longer than to
 * answer a small catalog. Where it would hold too much, it begins anew.
 */
export class KeptAnswers<A> {
  #root: Branch<A> = createBranch();
  #size = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  find(spelling: Spelling): A | undefined {
    let branch: Branch<A> | undefined = this.#root;
    for (let at = 0; at < spelling.length && branch !== undefined; at += 1)
      branch = branch.next.get(spelling[at] ?? "");
    return branch?.answer;
  }

  /** Keep an answer, which counts for so much of what may be kept. What is more than that alone is not kept. */
  keep(spelling: Spelling, answer: A, size: number): void {
    if (size > this.#most) return;
    if (this.#size + size > this.#most) [this.#root, this.#size] = [createBranch(), 0];
    this.#size += size;
    let branch = this.#root;
    for (const word of spelling) {
      const next: Branch<A> = branch.next.get(word) ?? createBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.answer = answer;
  }
}
