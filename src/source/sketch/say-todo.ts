/** What starts every mark of something that a person must fill in. */
const mark = "TODO: ";

/** Where a field stands is no help to a person who is already there. */
const place = /\bbody's `##/;

/** Split a description into its sentences. */
function splitSentences(description: string): string[] {
  return description.split(/(?<=\.) (?=[A-Z`])/).filter((sentence) => !place.test(sentence));
}

/**
 * Say what a person must fill in, in as many sentences of the description as there is room for.
 *
 * @example
 * sayTodo("What it is, in one or two short sentences. At most 200 characters.", 60);
 * // => "TODO: What it is, in one or two short sentences."
 */
export function sayTodo(description: string, most = 200): string {
  // A text holds no marks of Markdown, so that the one problem of a text that waits is that it waits.
  const sentences = splitSentences(description).map((sentence) => sentence.replace(/`([^`]*)`/g, "“$1”"));
  while (sentences.length > 1 && mark.length + sentences.join(" ").length > most) sentences.pop();
  const said = `${mark}${sentences.join(" ")}`;
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, "")}…`;
}
