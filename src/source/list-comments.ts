import { Lexer } from "yaml";

/** The mark that the lexer puts before the text of a value. */
const valueMark = "\u001f";

/** List the comments of front matter, sorted, without the spaces at their ends. */
export function listComments(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, index) => token.startsWith("#") && tokens[index - 1] !== valueMark)
    .map((token) => token.trimEnd())
    .sort();
}
