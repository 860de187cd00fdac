import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";

const range = z.object({
  start: z.object({ line: z.number(), character: z.number() }),
  end: z.object({ line: z.number(), character: z.number() }),
});
const published = z.object({
  uri: z.string(),
  diagnostics: z.array(z.object({ range, message: z.string() })),
});
const completions = z.object({ items: z.array(z.object({ label: z.string(), insertText: z.string() })) });
const hover = z.object({ contents: z.object({ value: z.string() }) });
const wanted = z.object({ items: z.array(z.object({ section: z.string().optional() })) });
const messageSchema = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});

/** What the language server says of a file: `line:column-line:column message`, as people count, in order. */
export type Diagnostics = readonly string[];

const server = join(dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")), "bin");

/** Talk to the YAML language server over its standard input and output, as an editor does. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #answers = new Map<number | string, (result: unknown) => void>();
  readonly #published = new Map<string, (found: Diagnostics) => void>();
  readonly #settings: object;
  #next = 1;
  #rest = Buffer.alloc(0);

  /** Start it with `yaml.schemas`: the path of a schema, and the files that it is for. */
  constructor(schemas: Readonly<Record<string, readonly string[]>>) {
    const byUri = Object.entries(schemas).map(([path, files]) => [pathToFileURL(path).href, files]);
    this.#settings = {
      ...{ validate: true, completion: true, hover: true, schemaStore: { enable: false } },
      schemas: Object.fromEntries(byUri),
    };
    this.#child = spawn(process.execPath, [join(server, "yaml-language-server"), "--stdio"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#child.stdout?.on("data", (data: Buffer) => this.#read(data));
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    for (;;) {
      const head = this.#rest.indexOf("\r\n\r\n");
      const [, size] = /Content-Length: (\d+)/i.exec(this.#rest.subarray(0, Math.max(head, 0)).toString()) ?? [];
      const end = head + 4 + Number(size);
      if (size === undefined || this.#rest.length < end) return;
      const message = this.#rest.subarray(head + 4, end).toString();
      this.#rest = this.#rest.subarray(end);
      this.#receive(messageSchema.parse(JSON.parse(message)));
    }
  }

  #receive({ id, method, params, result }: z.infer<typeof messageSchema>): void {
    if (method === "workspace/configuration") {
      const { items } = wanted.parse(params);
      this.#send({ id, result: items.map(({ section }) => (section === "yaml" ? this.#settings : null)) });
    } else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = published.parse(params);
      const found = diagnostics.map(({ range: { start, end }, message }) => ({
        at: start.line * 1000 + start.character,
        text: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${message}`,
      }));
      this.#published.get(uri)?.(found.sort((a, b) => a.at - b.at).map(({ text }) => text));
    } else if (id !== undefined && method !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#answers.get(id)?.(result);
  }

  #ask(method: string, params: object): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  /** Say hello. */
  async open(folder: string): Promise<void> {
    const capabilities = { workspace: { configuration: true } };
    await this.#ask("initialize", { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: this.#settings } } });
  }

  /** Open a file that was not open yet, and wait for what is said of it. */
  diagnose(path: string, text: string): Promise<Diagnostics> {
    const uri = pathToFileURL(path).href;
    return new Promise((resolve) => {
      this.#published.set(uri, resolve);
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    });
  }

  /** List what may be written at a place of a file that is open. */
  async complete(path: string, line: number, column: number): Promise<z.infer<typeof completions>["items"]> {
    const position = { line: line - 1, character: column - 1 };
    const textDocument = { uri: pathToFileURL(path).href };
    return completions.parse(await this.#ask("textDocument/completion", { textDocument, position })).items;
  }

  /** Tell what is shown for a place of a file that is open. */
  async hover(path: string, line: number, column: number): Promise<string> {
    const position = { line: line - 1, character: column - 1 };
    const textDocument = { uri: pathToFileURL(path).href };
    return hover.parse(await this.#ask("textDocument/hover", { textDocument, position })).contents.value;
  }

  close(): void {
    this.#child.kill();
  }
}
