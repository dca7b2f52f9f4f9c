import { once } from "node:events";
import { PassThrough, Readable, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { commands as shipped } from "../../commands/index.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { runTerminal } from "../../src/terminal/run-terminal.ts";
import type { Terminal } from "../../src/terminal/terminal.ts";
import { exampleService } from "../bot/example-service.ts";
import { exampleArticle } from "../coverage/example.ts";
import { commands } from "./example-commands.ts";

const archive = await openArchive([exampleArticle("It rains.")], {
  aliases: new Map(),
  buildIndex: buildMiniSearchIndex,
});

async function talk(input: string | readonly string[], settings: Partial<Terminal> = {}) {
  const bugs: unknown[] = [];
  let written = "";
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  await runTerminal({
    ...exampleService(commands, archive),
    reportBug: (...bug) => bugs.push(bug),
    input: Readable.from(typeof input === "string" ? [input] : input),
    output,
    mode: "text",
    interactive: false,
    color: false,
    width: () => null,
    ...settings,
  });
  return { written, bugs };
}

describe("lines from a pipe", () => {
  it("are answered in their order, each above its answer", async () => {
    const { written } = await talk("why?!\n\n  \n/ask question: why now? limit: 2\r\n/status");
    expect(written).toBe(
      "> why?!\nAsked: why?!\n\n> /ask question: why now? limit: 2\nAsked: why now?\n\n> /status\nNothing to show.\n",
    );
  });

  it("end with /quit", async () => {
    expect((await talk("/quit\nwhy?!\n")).written).toBe("");
  });

  it("cannot steer the terminal by being repeated", async () => {
    expect((await talk("a\x1b[2J\n")).written).not.toContain("\x1b");
  });

  it("that are none get to know what can be asked, with one real answer", async () => {
    const { written, bugs } = await talk("\n \n", { commands: shipped });
    expect(written).toContain("1 article from 7 October 2024");
    for (const { name, description } of shipped.filter(({ listed }) => listed))
      expect(
        written.split("\n").some((line) => line.startsWith(`/${name} `) && line.endsWith(` — ${description}`)),
      ).toBe(true);
    expect(written).toMatch(/\n> \/\w.*It rains\./s);
    expect(bugs).toEqual([]);
  });

  it("that are none do not get an example that no command can answer", async () => {
    expect((await talk("")).written).toMatch(/says more\.\n$/);
  });

  it("that hold a bug of a command are answered with its reference, and the next line goes on", async () => {
    const { written, bugs } = await talk("/quotes Anna\nwhy?!\n");
    expect(bugs).toEqual([[expect.any(String), "quotes", expect.objectContaining({ message: "nobody to quote" })]]);
    expect(written).toMatch(/Reference: \w+/);
    expect(written).toContain("Asked: why?!");
  });

  it("that are too long are refused, and the next line goes on", async () => {
    const { written } = await talk(["x".repeat(100_000), "x".repeat(100_000), "\nwhy?!"], { mode: "json" });
    expect(written.split("\n").map((line) => line.slice(0, 40))).toEqual([
      expect.stringMatching(/^\{"command":null,"error":"That line is/),
      expect.stringMatching(/^\{"command":"ask"/),
      "",
    ]);
  });
});

describe("JSON", () => {
  it("is one object for each line that is not blank, in order, and nothing else", async () => {
    const { written } = await talk("why say\n\n/frob\n/quit\n/help\n/quotes Anna\n/ask x\n", {
      mode: "json",
      interactive: true,
    });
    const records = written.split("\n").map((line) => (line === "" ? null : (JSON.parse(line) as unknown)));
    expect(records).toEqual([
      { command: "ask", answered: true, question: "why say" },
      { command: null, error: "Unknown command /frob." },
      { command: null, error: "Unknown command /quit." },
      expect.objectContaining({ command: "help" }),
      { command: "quotes", error: expect.stringContaining("Reference") },
      { command: "ask", error: expect.any(String) },
      null,
    ]);
  });

  it("is nothing at all for no lines", async () => {
    expect((await talk("", { mode: "json" })).written).toBe("");
  });

  it("is written no faster than it is read", async () => {
    const output = new PassThrough({ highWaterMark: 64 });
    let asked = 0;
    const lines = function* () {
      for (; asked < 5000; asked += 1) yield "why?!\n";
    };
    const running = talk([], { mode: "json", output, input: Readable.from(lines()) });
    for (let turn = 0; turn < 200; turn += 1) await setImmediate();
    expect(asked).toBeLessThan(100);
    let count = 0;
    output.on("data", (chunk: Buffer) => {
      count += chunk.toString().split("\n").length - 1;
    });
    await running;
    expect(count).toBe(5000);
  });
});

describe("a reader who goes away", () => {
  it.each(["EPIPE", "ERR_STREAM_DESTROYED"])("with %s ends the answers quietly", async (code) => {
    let writes = 0;
    const output = new Writable({
      write(_chunk, _encoding, done) {
        writes += 1;
        done(writes > 2 ? Object.assign(new Error("gone"), { code }) : null);
      },
    });
    await talk(
      Array.from({ length: 100 }, () => "why?!\n"),
      { mode: "json", output },
    );
    expect(writes).toBe(3);
  });

  it("is told apart from a full disk", async () => {
    const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    await expect(talk("why?!\n", { output })).rejects.toBe(full);
  });
});

describe("a prompt", () => {
  /** Types keys one after the other, waiting for what each brings; gives all that stood on the screen. */
  async function type(keys: readonly (readonly [string, RegExp])[]): Promise<string> {
    const input = new PassThrough();
    const output = new PassThrough();
    let screen = "";
    output.on("data", (chunk: Buffer) => {
      screen += chunk.toString();
    });
    const running = talk("", { input, output, interactive: true });
    for (const [key, expected] of [["", /verbatim> /] as const, ...keys]) {
      const from = screen.length;
      if (key !== "") input.write(key);
      while (!expected.test(screen.slice(key === "" ? 0 : from))) await once(output, "data");
    }
    input.end();
    await running;
    return screen;
  }

  it("greets with what can be asked, answers, and ends with /quit", async () => {
    const screen = await type([
      ["why?!\r", /Asked: why\?!\n\n.*verbatim> /s],
      ["/quit\r", /\n/],
    ]);
    expect(screen).toContain("1 article from 7 October 2024");
  });

  it("completes the only command and option that fit", async () => {
    await type([
      ["/as\t", /\/ask /],
      ["que\t", /question: /],
      ["why?!\r", /Asked: why\?!\n\n.*verbatim> /s],
    ]);
  });

  it("remembers what was asked", async () => {
    await type([
      ["why now?\r", /Asked: why now\?\n\n.*verbatim> /s],
      ["\x1b[A", /why now\?/],
      ["\r", /Asked: why now\?\n\n.*verbatim> /s],
    ]);
  });

  it("empties the line at Ctrl-C, and ends at one on an empty line", async () => {
    const screen = await type([
      ["why", /why/],
      ["\x03", /\[\d*[JKG]/],
      ["\x03", /.*/s],
    ]);
    expect(screen).not.toContain("Asked");
  });

  it("ends with its input", async () => {
    expect(await type([])).toContain("verbatim> ");
  });
});
