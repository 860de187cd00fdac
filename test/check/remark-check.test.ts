import { PassThrough } from "node:stream";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { type PluggableList, unified } from "unified";
import { engine } from "unified-engine";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import remedykitCheck, { type CheckOptions, type ContentRule, check, remarkCheck } from "../../src/check/index.ts";
import { putLines } from "./put-lines.ts";
import { rightContent } from "./right-content.ts";

const today = "2026-11-26";
const remedy = "data/remedies/right-remedy.md";

/** The right entries, with lines put into the remedy. */
function contentWith(lines: string): Record<string, string> {
  return { ...rightContent, [remedy]: putLines(rightContent[remedy] ?? "", lines) };
}

/** The place of some words in a text, as `line:column`. */
function placeOf(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

/** Run remark over files, as `remark data --use remedykit/check` does. */
async function run(content: Readonly<Record<string, string | Uint8Array>>, options: CheckOptions = { today }) {
  const files = Object.entries(content).map(([path, value]) => new VFile({ path, value }));
  const plugins: PluggableList = [[remedykitCheck, options]];
  const code = await new Promise<number>((resolve, reject) => {
    const silent = new PassThrough();
    engine(
      {
        processor: unified().use(remarkParse).use(remarkStringify),
        files,
        plugins,
        ...{ streamOut: silent, streamError: silent, color: false, quiet: true },
      },
      (error, status) => (error ? reject(error) : resolve(status ?? 0)),
    );
  });
  return { code, files, messages: files.flatMap((file) => file.messages.map((each) => `${file.path}:${each.reason}`)) };
}

/** Check one file in code, as an editor does. */
async function process(path: string | undefined, value: string | Uint8Array, options: CheckOptions = { today }) {
  const processor = unified().use(remarkParse).use(remedykitCheck, options).use(remarkStringify);
  return processor.process(new VFile({ value, ...(path !== undefined && { path }) }));
}

test("the default export is `remarkCheck`, which load-plugin takes", () => {
  expect(remedykitCheck).toBe(remarkCheck);
});

describe("in code, with one file", () => {
  test("says what `check` says, with place, rule, source, link, background and severity", async () => {
    const content = contentWith("minutes: often");
    const { messages } = await process(remedy, content[remedy] ?? "");
    const files = Object.entries(content).map(([path, value]) => ({ path, value }));
    const [expected] = check(files, { today }).files.flatMap((file) => file.messages);
    expect(messages.map(({ reason }) => reason)).toEqual([expected?.reason]);
    expect(messages[0]).toMatchObject({
      place: expected?.place,
      ruleId: expected?.ruleId,
      source: "remedykit",
      url: expected?.url,
      note: expected?.note,
      fatal: true,
      file: remedy,
    });
  });

  test("leaves out what other files would tell, so that no link is called dead", async () => {
    const text = contentWith("causes: [nobody-knows]")[remedy] ?? "";
    expect((await process(remedy, text)).messages).toEqual([]);
    const links: ContentRule = {
      id: "links",
      severity: "error",
      scope: "content",
      ...{ about: "", why: "", examples: [] },
      check: ({ findPlace }) => [{ place: findPlace([]), found: "link", expected: "none" }],
    };
    expect((await process(remedy, text, { today, rules: [links] })).messages).toEqual([]);
  });

  test("changes neither text nor tree", async () => {
    const text = rightContent[remedy] ?? "";
    const parser = unified().use(remarkParse);
    const tree = parser.parse(text);
    const file = new VFile({ path: remedy, value: text });
    await parser().use(remarkCheck, { today }).run(tree, file);
    expect({ tree, value: file.value }).toEqual({ tree: parser.parse(text), value: text });
  });

  test("reads the text, whatever became of the front matter in the tree", async () => {
    const text = putLines(rightContent[remedy] ?? "", "minutes: often");
    const empty = () => () => ({ type: "root" as const, children: [] });
    const processor = unified().use(remarkParse).use(empty).use(remarkCheck, { today }).use(remarkStringify);
    const { messages } = await processor.process(new VFile({ path: remedy, value: text }));
    expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual([placeOf(text, "often")]);
  });

  test("takes bytes, and says what is wrong with them", async () => {
    const { messages } = await process(remedy, Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe));
    const [expected] = check([{ path: remedy, value: Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe) }]).files;
    expect(messages.map(String)).toEqual(expected?.messages.map(String));
  });

  test("passes by a file that is no entry, and asks for a folder where front matter says that it is one", async () => {
    expect((await process("README.md", "# Content\n")).messages).toEqual([]);
    expect((await process(undefined, "# Content\n")).messages).toEqual([]);
    const text = rightContent[remedy] ?? "";
    expect((await process("data/remedys/right-remedy.md", text)).messages.map(({ reason }) => reason)).toEqual([
      "Unexpected folder `remedys`, expected a folder that is named after a kind, did you mean `remedies`?",
    ]);
  });

  test("needs no options", async () => {
    const text = rightContent["data/muscles/right-muscle.md"] ?? "";
    const processor = unified().use(remarkParse).use(remarkCheck).use(remarkStringify);
    const { messages } = await processor.process(new VFile({ path: "data/muscles/right-muscle.md", value: text }));
    expect(messages).toEqual([]);
  });
});

describe("with remark, over a folder", () => {
  test("says nothing of right entries, links included", async () => {
    expect(await run(rightContent)).toMatchObject({ code: 0, messages: [] });
  });

  test("checks links between the files, once, in the file of the link, and fails", async () => {
    const { code, messages, files } = await run({
      ...contentWith("causes: [right-case]"),
      "data/README.md": "# Data\n",
    });
    expect({ code, messages }).toEqual({
      code: 1,
      messages: [
        `${remedy}:Unexpected cause \`right-case\`, expected a file \`causes/right-case.md\`, did you mean \`right-cause\`?`,
      ],
    });
    const [message] = files.flatMap((file) => file.messages);
    expect(message).toMatchObject({ ruleId: "known-ids", source: "remedykit", fatal: true });
    const text = contentWith("causes: [right-case]")[remedy] ?? "";
    expect(`${message?.line}:${message?.column}`).toBe(placeOf(text, "right-case"));
  });

  test("says of all files what `check` says", async () => {
    const content = contentWith("causes: [right-case]\nsummary: This cures every cramp.\nminutes: often");
    const { files } = check(
      Object.entries(content).map(([path, value]) => ({ path, value })),
      { today },
    );
    const said = (await run(content)).files.map((file) => file.messages.map(String));
    expect(said).toEqual(files.map(({ messages }) => messages.map(String)));
  });

  test("takes the options of `check`, and tells of exceptions that are not needed", async () => {
    const value =
      "exceptions: [{file: remedies/right-remedy.md, rule: known-ids, reason: It was, since: 2026-11-01}]\n";
    const exceptions = { path: "exceptions.yaml", value };
    const { messages } = await run(rightContent, { today, exceptions });
    const [of] = check([], { today, exceptions }).files;
    const [first] = Object.keys(rightContent).sort();
    expect(messages).toEqual(of?.messages.map(({ reason }) => `${first}:${reason} (in exceptions.yaml)`));
    expect(messages).not.toEqual([]);
    expect((await run(contentWith("causes: [right-case]"), { today, exceptions })).messages).toEqual([]);
  });

  test("takes a run with one file as that file alone", async () => {
    const content = contentWith("causes: [right-case]");
    expect(await run({ [remedy]: content[remedy] ?? "" })).toMatchObject({ code: 0, messages: [] });
  });
});
