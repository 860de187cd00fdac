import { expect, test } from "vitest";
import { sayTodo } from "../../../src/source/sketch/say-todo.ts";

test.each([
  ["all of it where there is room", "What it is. At most 9 characters.", 60, "TODO: What it is. At most 9 characters."],
  ["whole sentences only", "What it is. At most 9 characters.", 20, "TODO: What it is."],
  ["whole words of the first sentence", "What a reader calls it.", 20, "TODO: What a reader…"],
  ["not where the field stands", "What it is. The body's `## About`.", 60, "TODO: What it is."],
])("says %s", (_, description, most, said) => {
  expect(sayTodo(description, most)).toBe(said);
});
