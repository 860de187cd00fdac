import type { Root, Sentence } from "nlcst";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { ReadSentence } from "./read-sentences.ts";

/** What a check of retext found, with the words and where they stand in their text. */
export interface Hit extends ReadSentence {
  readonly words: string;
  /** How many characters of the text stand before the words, and before what comes after them. */
  readonly from: number;
  readonly to: number;
  readonly message: VFileMessage;
}

/** What a plugin of retext does. */
type Transform = (tree: Root, file: VFile) => undefined;

/**
 * Run a check of retext over sentences, all at once: most of its time goes into setting out. They stand as one paragraph,
 * so it is told of each sentence which text it is from.
 */
export function listHits(sentences: readonly ReadSentence[], transform: Transform): Hit[] {
  if (sentences.length === 0) return [];
  const byTree = new Map<object, ReadSentence>(sentences.map((each) => [each.tree, each]));
  const children: Sentence[] = sentences.map(({ tree }) => tree);
  const file = new VFile();
  transform({ type: "RootNode", children: [{ type: "ParagraphNode", children }] }, file);
  return file.messages.flatMap((message) => {
    const sentence = message.ancestors?.flatMap((each) => byTree.get(each) ?? [])[0];
    const place = message.place && "start" in message.place ? message.place : undefined;
    const { start, end } = place ?? {};
    if (!sentence || start?.offset === undefined || end?.offset === undefined) return [];
    const words = sentence.prose.text.slice(start.offset, end.offset);
    return [{ ...sentence, words, from: start.offset, to: end.offset, message }];
  });
}
