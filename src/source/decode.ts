import { fileStart } from "./file-start.ts";
import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file, or what is wrong with its bytes. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

function refuse(found: string, expected: string, advice: string): Decoded {
  return { problem: { rule: "utf-8-text", place: fileStart, found, expected, advice } };
}

/** Tell whether a text needs no look at its bytes: it is small whatever its letters are, and whole. */
function isPlain(text: string): boolean {
  return text.length * 3 <= limits.file.most && !/[\ud800-\udfff\ufeff]/.test(text);
}

function toBytes(text: string): Uint8Array | undefined {
  return isPlain(text) ? undefined : new TextEncoder().encode(text);
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Turn bytes into text: UTF-8, without a byte-order mark, with `\n` line ends. */
export function decode(value: string | Uint8Array): Decoded {
  const bytes = typeof value === "string" ? toBytes(value) : value;
  const { rule, most, advice } = limits.file;
  if (bytes && bytes.length > most) {
    const found = "file of more than 128 KiB";
    return { problem: { rule, place: fileStart, found, expected: `at most ${most} bytes`, advice } };
  }
  const text = bytes ? decodeBytes(bytes) : value;
  if (typeof text !== "string") return refuse("bytes that are not text", "a text file in UTF-8", "save it as UTF-8");
  if (text.includes("\u0000")) return refuse("zero byte", "a text file in UTF-8", "save it as plain text");
  return { text: text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text };
}
