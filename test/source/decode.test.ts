import { describe, expect, test } from "vitest";
import { decode } from "../../src/source/decode.ts";
import { listProblems } from "./list-problems.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

describe("decode", () => {
  test.each([
    ["text as it is", "a\nb", "a\nb"],
    ["Windows line ends as `\\n`", "a\r\nb\r\n", "a\nb\n"],
    ["old Mac line ends as `\\n`", "a\rb\r", "a\nb\n"],
    ["UTF-8 bytes as text", new TextEncoder().encode("é漢😀"), "é漢😀"],
    ["text without its byte-order mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a"],
    ["text with a second byte-order mark", "\ufeff\ufeffa", "\ufeffa"],
    ["nothing as nothing", bytes(), ""],
  ])("gives %s", (_, value, text) => {
    expect(decode(value)).toEqual({ text });
  });

  test.each([
    ["a lone byte", bytes(0x2d, 0xff, 0xfe)],
    ["UTF-16", bytes(0xff, 0xfe, 0x61, 0x00)],
    ["half a character", bytes(0x61, 0xe6, 0xbc)],
    ["a character written too long", bytes(0xc0, 0xaf)],
    ["half a pair", bytes(0xed, 0xa0, 0x80)],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ])("refuses bytes that are not UTF-8: %s", (_, value) => {
    expect(listProblems(value)).toEqual([
      "1:1 utf-8-text: Unexpected bytes that are not text, expected a text file in UTF-8, save it as UTF-8",
    ]);
  });

  test("refuses a zero byte, as a binary file has it", () => {
    const problem = "1:1 utf-8-text: Unexpected zero byte, expected a text file in UTF-8, save it as plain text";
    expect(listProblems(bytes(0x61, 0x00, 0x62))).toEqual([problem]);
    expect(listProblems("---\nname: a\u0000\n---\n")).toEqual([problem]);
  });

  test("refuses more than 128 KiB, counted in bytes, before it reads them", () => {
    const problem =
      "1:1 small-file: Unexpected file of more than 128 KiB, expected at most 131072 bytes, split it into several entries";
    expect(listProblems("x".repeat(131_073))).toEqual([problem]);
    expect(listProblems("é".repeat(65_537))).toEqual([problem]);
    expect(listProblems(new Uint8Array(131_073).fill(0xff))).toEqual([problem]);
    expect(decode("x".repeat(131_072))).toEqual({ text: "x".repeat(131_072) });
  });
});
