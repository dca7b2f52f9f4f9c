import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { showOnLine } from "../src/coverage/show-controls.ts";
import { openLog } from "../src/program/log.ts";
import { NoArticlesError, openCoverage } from "../src/program/open-coverage.ts";
import { runAdd } from "../src/program/run-add.ts";
import { runLint } from "../src/program/run-lint.ts";
import { writeJsonLine } from "../src/terminal/render-json.ts";

/** An escape that sets a terminal's title, an eight-bit one, a newline, marks of direction, a deletion. */
const hostile = "a\u001b]0;PWNED\u0007\u009b2J\nadded\r\u202e\u200f\u2028\u007f";
const steering = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-printed-"));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function expectPlain(printed: string, lines: number): void {
  expect(printed).not.toMatch(steering);
  expect(printed.split("\n")).toHaveLength(lines + 1);
}

describe("what is printed for whoever runs the program", () => {
  it("has a file's name and a fault's value on one plain line: lint", () =>
    withFolder(async (folder) => {
      await writeFile(join(folder, `${hostile.replaceAll("/", "")}.txt`), "no date");
      await writeFile(join(folder, "b.jsonl"), JSON.stringify({ id: "b", publishedOn: hostile, body: "It rains." }));
      let printed = "";
      await runLint(folder, (text) => {
        printed += text;
      });
      expectPlain(printed, 3);
    }));

  it("has a title, a publisher and an id so: add", () =>
    withFolder(async (folder) => {
      const one = { publishedOn: "2024-03-05", publisher: hostile, title: `T ${hostile}` };
      const source = join(folder, `${hostile}.json`);
      await writeFile(
        source,
        JSON.stringify([
          { ...one, id: `x${hostile}`, body: "It rains in the town." },
          { ...one, id: `x${hostile}`, body: "It snows." },
          { ...one, id: "c", publishedOn: hostile, body: "It snows." },
        ]),
      );
      let printed = "";
      await runAdd({
        corpus: join(folder, "corpus"),
        sources: [source],
        loopback: "refused",
        write: (text) => {
          printed += text;
        },
      });
      expect(printed).toMatch(/^1 added, 1 there already/m);
      expectPlain(printed, 6);
    }));

  it("has the name of an empty corpus so", () =>
    withFolder(async (folder) => {
      const opened = openCoverage(join(folder, hostile));
      await expect(opened).rejects.toThrow(NoArticlesError);
      const message = await opened.catch((error: Error) => error.message);
      expect(message).not.toMatch(steering);
    }));

  it("has whatever is logged on one line of JSON that says the same", () => {
    let logged = "";
    const log = openLog({ logLevel: "info", discordToken: null }, { write: (line: string) => (logged += line) });
    log.warn("snapshot not written", { reason: hostile });
    expectPlain(logged, 1);
    expect(JSON.parse(logged)).toMatchObject({ reason: hostile });
  });

  it("has records for scripts so", () => {
    const record = writeJsonLine({ title: hostile });
    expectPlain(`${record}\n`, 1);
    expect(JSON.parse(record)).toEqual({ title: hostile });
  });

  it.each([
    ["plain words, in any script", "Zoë’s שלום 桥 👩‍🚀", "Zoë’s שלום 桥 👩‍🚀"],
    ["an escape", "a\u001b[2Jb", "a␛[2Jb"],
    ["an eight-bit control", "a\u009bb", "a<U+009B>b"],
    ["lines and tabs", "a\n\r\tb", "a␊␍␉b"],
    ["a turned direction", "a\u202eb\u200fc", "a<U+202E>b<U+200F>c"],
    ["half a character", "a\ud800b", "a<U+D800>b"],
  ])("shows %s", (_, text, expected) => {
    expect(showOnLine(text)).toBe(expected);
  });
});
