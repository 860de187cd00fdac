import { describe, expect, test } from "vitest";
import { listSentences } from "../../src/words/list-sentences.ts";

describe("listSentences", () => {
  test("cuts after a full stop, a question mark and an exclamation mark, and keeps numbers whole", () => {
    expect(listSentences("Is it 2.5 g? It is!  So be it.")).toEqual([
      { text: "Is it 2.5 g?", from: 0 },
      { text: "It is!", from: 13 },
      { text: "So be it.", from: 21 },
    ]);
  });

  test("gives what does not end like a sentence, too, and nothing for nothing", () => {
    expect(listSentences("One. a name")).toEqual([
      { text: "One.", from: 0 },
      { text: "a name", from: 5 },
    ]);
    expect(listSentences("")).toEqual([]);
    expect(listSentences("One. ")).toEqual([{ text: "One.", from: 0 }]);
  });
});
