import { describe, expect, it } from "vitest";
import { parseCommandLine, UsageError } from "../src/command-line.ts";

const serve = { kind: "serve", json: false, terminal: false, corpus: null };

describe("the command line", () => {
  it.each([
    ["nothing serves", "", serve],
    ["--json writes objects", "--json", { ...serve, json: true }],
    ["--terminal stays here", "--terminal", { ...serve, terminal: true }],
    ["--corpus names the articles", "--corpus a.jsonl --json", { ...serve, json: true, corpus: "a.jsonl" }],
    ["export quotations", "export quotations", { kind: "export", what: "quotations", format: "jsonl", corpus: null }],
    [
      "export with a corpus, before or after",
      "--corpus a export quotations",
      { kind: "export", what: "quotations", format: "jsonl", corpus: "a" },
    ],
    ["export as BibTeX", "export bibtex", { kind: "export", what: "bibtex", format: "jsonl", corpus: null }],
    [
      "export as a table",
      "export quotations --format csv",
      { kind: "export", what: "quotations", format: "csv", corpus: null },
    ],
    ["lint", "lint --corpus a", { kind: "lint", corpus: "a" }],
    [
      "add with files and addresses",
      "add a.md https://b.example/",
      {
        kind: "add",
        corpus: null,
        sources: ["a.md", "https://b.example/"],
        loopback: "refused",
        mode: "write",
        postTypes: "posts",
      },
    ],
    ["register", "register", { kind: "register", mode: "register" }],
    ["index", "index --corpus a", { kind: "index", mode: "publish", corpus: "a" }],
    ["index --status", "index --status", { kind: "index", mode: "compare", corpus: null }],
    ["register --dry-run", "register --dry-run", { kind: "register", mode: "compare" }],
    ["--help", "--help", { kind: "help" }],
  ])("%s", (_why, words, expected) => {
    expect(parseCommandLine(words.split(" ").filter(Boolean))).toEqual(expected);
  });

  it.each([
    ["an unknown flag", "--josn", /josn/],
    ["an unknown task", "exprot quotations", /exprot quotations/],
    ["a format that is none", "export quotations --format xlsx", /xlsx/],
    ["a table of what has another form", "export bibtex --format csv", /csv/],
    ["nothing to add", "add", /add/],
    ["a path that is missing", "--corpus", /corpus/],
  ])("is refused for %s, naming it", (_why, words, message) => {
    expect(() => parseCommandLine(words.split(" "))).toThrow(UsageError);
    expect(() => parseCommandLine(words.split(" "))).toThrow(message);
  });
});
