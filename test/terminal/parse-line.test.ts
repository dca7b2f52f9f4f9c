import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask as realAsk } from "../../commands/ask.ts";
import { formatLine } from "../../src/terminal/format-line.ts";
import { parseLine } from "../../src/terminal/parse-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { english } from "../bot/example-service.ts";
import { startClock } from "../clock.ts";
import { anyText } from "../coverage/any-text.ts";
import { ask, commands } from "./example-commands.ts";

const commonWords = new Set(["limits", "form", "questions"]);
const isWord = (word: string) => commonWords.has(word);

function read(line: string) {
  const parsed = parseLine(line, commands, english);
  if (parsed.kind === "reply") return parsed.reply.record;
  return [parsed.invocation.command.name, parsed.invocation.rawOptions];
}

describe("a line", () => {
  it.each<[string, string, string, object]>([
    ["gives its options by name", "/ask question: why? limit: 1", "ask", { question: "why?", limit: 1 }],
    ["gives them in any order", "/ask limit: 2 question: why?", "ask", { question: "why?", limit: 2 }],
    ["needs no space behind a colon", "/ask question:why? limit:1", "ask", { question: "why?", limit: 1 }],
    ["may have white space around it", " \t/ask  question:  why now?  \r", "ask", { question: "why now?" }],
    [
      "may hold a colon",
      "/ask question: what is this: a test limit: 2",
      "ask",
      { question: "what is this: a test", limit: 2 },
    ],
    [
      "may hold a link and a time",
      "/ask question: is https://a.example at 10:30 on",
      "ask",
      { question: "is https://a.example at 10:30 on" },
    ],
    ["may hold an option of another command", "/ask question: a person: who", "ask", { question: "a person: who" }],
    [
      "may hold a name of its own twice",
      "/ask question: what question: that",
      "ask",
      { question: "what question: that" },
    ],
    [
      "may hold a name inside a word",
      "/ask question: no-limit: or unlimited: 3",
      "ask",
      { question: "no-limit: or unlimited: 3" },
    ],
    [
      "begins an option only right before the colon",
      "/ask question: the limit : 3",
      "ask",
      { question: "the limit : 3" },
    ],
    [
      "gives the first option without its name",
      "/ask why was he here? limit: 1",
      "ask",
      { question: "why was he here?", limit: 1 },
    ],
    ["keeps the first option's name in its text", "/ask the question: why", "ask", { question: "the question: why" }],
    [
      "gives every option without a name to the first",
      "/quotes Anna about: the bridge",
      "quotes",
      { person: "Anna", about: "the bridge" },
    ],
    ["leaves out what is blank", "/ask question: limit: 1", "ask", { limit: 1 }],
    ["may give nothing", "/ask", "ask", {}],
    ["may be for a command without options", "/status ", "status", {}],
    ["may name its command in capitals", "/ASK question: why?", "ask", { question: "why?" }],
    ["may name its options in capitals", "/ask Question: why? LIMIT: 1", "ask", { question: "why?", limit: 1 }],
    ["keeps a word for a number as text", "/ask question: why? limit: two", "ask", { question: "why?", limit: "two" }],
    ["keeps a fraction as text", "/ask question: why? limit: 1.5", "ask", { question: "why?", limit: "1.5" }],
    [
      "keeps a number without end as text",
      `/ask question: why? limit: ${"9".repeat(20)}`,
      "ask",
      { question: "why?", limit: "9".repeat(20) },
    ],
    ["reads zeros and signs", "/ask question: why? limit: -007", "ask", { question: "why?", limit: -7 }],
    ["has one zero", "/ask question: why? limit: -0", "ask", { question: "why?", limit: 0 }],
    ["reads truth", "/ask question: 1984 exact: True", "ask", { question: "1984", exact: true }],
    ["keeps a yes as text", "/ask question: why? exact: yes", "ask", { question: "why?", exact: "yes" }],
    ["is a question without a slash", "why was he here?", "ask", { question: "why was he here?" }],
    ["is a question, all of it", "what is the limit: 2", "ask", { question: "what is the limit: 2" }],
  ])("%s", (_why, line, name, options) => {
    expect(read(line)).toEqual([name, options]);
  });

  it.each(["help", "Help!", "hi", "hello.", "?", "??", "help?"])("that only asks for help is /help: %s", (line) => {
    expect(read(line)).toEqual(["help", {}]);
  });

  it.each<[string, string, string | RegExp]>([
    ["a letter too few", "/as why?", "Did you mean: /ask why?"],
    ["letters turned round", "/qoutes Anna", "Did you mean: /quotes Anna"],
    [
      "a whole line behind it",
      "/qoutes person: Anna about: a bridge",
      "Did you mean: /quotes person: Anna about: a bridge",
    ],
    [
      "an option misspelt too",
      "/qoutes person: Anna abuot: a bridge",
      "Did you mean: /quotes person: Anna about: a bridge",
    ],
    ["no option that this one has", "/qoutes colour: red", "Did you mean: /quotes person: …"],
    ["nothing behind it", "/qoutes", "Did you mean: /quotes person: …"],
    ["a beginning", "/stat", "Did you mean: /status"],
    ["options that there are not any of", "/statsu of: things", /Did you mean: \/status$/],
    ["nothing like a command", "/frobnicate", "Try: /ask, /quotes, /status, /help"],
    ["no name", "/", "Type the name of a command after the slash."],
    ["a name like an object's own", "/constructor", "Unknown command /constructor."],
    ["a very long name", `/${"x".repeat(1e5)}`, /^Unknown command \/x{32}\.\n/],
  ])("with %s for a command says what there is", (_why, line, expected) => {
    const parsed = parseLine(line, commands, english);
    const text = parsed.kind === "reply" ? renderText(parsed.reply, { width: null, color: false, words: english }) : "";
    expect(text).toMatch(expected);
    expect(read(line)).toEqual({ command: null, error: expect.any(String) });
  });

  it.each<[string, string, string]>([
    ["a letter too many", "/ask question: why? limits: 3", "“limits”. Did you mean: /ask question: why? limit: 3"],
    ["a letter too few", "/ask question: why? limi: 3", "“limi”. Did you mean: /ask question: why? limit: 3"],
    [
      "letters turned round",
      "/quotes person: Anna abuot: the bridge",
      "“abuot”. Did you mean: /quotes person: Anna about: the bridge",
    ],
    [
      "a slip in its first option",
      "/ask quesiton: why was he here?",
      "“quesiton”. Did you mean: /ask question: why was he here?",
    ],
    [
      "a word that is English, before the day that it takes",
      "/quotes person: Anna form: 2024",
      "“form”. Did you mean: /quotes person: Anna from: 2024",
    ],
    [
      "a word that is English, at the beginning",
      "/ask limits: 3 question: why?",
      "“limits”. Did you mean: /ask limit: 3 question: why?",
    ],
    [
      "two slips",
      "/quotes persom: Anna abuot: a bridge",
      "“persom”. Did you mean: /quotes person: Anna about: a bridge",
    ],
    [
      "an option behind a name",
      "/quotes person: Anna colour: red",
      "“colour”. Try: /quotes person: … [about: …] [from: …]",
    ],
    [
      "an option behind a number",
      "/ask question: why? limit: 1 person: Anna",
      "“person”. Try: /ask question: … [limit: …] [exact: …]",
    ],
    [
      "an option of another command with its value",
      "/quotes person: Anna about: a bridge limit: 2",
      "“limit”. Try: /quotes person: … [about: …] [from: …]",
    ],
    [
      "another command's option at the beginning",
      "/ask person: Anna",
      "“person”. Try: /ask question: … [limit: …] [exact: …]",
    ],
    [
      "an option that Discord has",
      "/ask question: why? private: true",
      "“private”. Try: /ask question: … [limit: …] [exact: …]",
    ],
  ])("with %s says which option there is not", (_why, line, expected) => {
    const parsed = parseLine(line, commands, english, isWord);
    const text = parsed.kind === "reply" ? renderText(parsed.reply, { width: null, color: false, words: english }) : "";
    expect(text.replace("\n", " ")).toBe(`Unknown option ${expected}`);
  });

  it.each<[string, string]>([
    ["somebody's words", "he said: no, is that true"],
    ["what it is about", "what about: the lawsuit"],
    ["a time", "was it at 12:30 or at 9: 45"],
    ["a link", "is https://limit.example/a: true"],
    ["an English word like an option, and no value for it", "what were the limits: a day or two"],
    ["an English word like an option that takes any text", "what are the questions: all of them"],
    ["a word like none of them", "why zmbrl: now"],
    ["a link of a kind like an option", "what is limi://3"],
  ])("may ask with %s and a colon", (_why, question) => {
    const parsed = parseLine(`/ask question: ${question}`, commands, english, isWord);
    expect(parsed.kind === "invocation" && parsed.invocation.rawOptions).toEqual({ question });
  });

  it.each([
    ["/ask question: what about: the bridge", { question: "what about: the bridge" }],
    ["/ask how about: the bridge about: a road", { question: "how about: the bridge", about: "a road" }],
    ["/ask question: why about: the bridge", { question: "why", about: "the bridge" }],
  ])("that asks what about something has no option there: %s", (line, rawOptions) => {
    const parsed = parseLine(line, [realAsk], english);
    expect(parsed.kind === "invocation" && parsed.invocation.rawOptions).toEqual(rawOptions);
  });

  it("says so when there is nothing to ask questions of", () => {
    const parsed = parseLine("why?", [], english);
    expect(parsed.kind === "reply" && parsed.reply.record).toEqual({ command: null, error: expect.any(String) });
  });

  it("is read in the time of its length", () => {
    const clock = startClock();
    for (const line of [" limit:".repeat(20_000), `/ask ${" limit:".repeat(20_000)}`, `/ask ${"a".repeat(200_000)}:`])
      parseLine(line, commands, english);
    clock.expectUnder(1000);
  });
});

describe("the line of an invocation", () => {
  const text = fc
    .oneof(fc.string({ maxLength: 30 }), fc.lorem(), fc.string({ unit: "grapheme", maxLength: 20 }))
    .map((value) => value.trim().replace(/[\r\n]/g, " "))
    .filter((value) => value !== "" && !/(?:question|limit|exact):/.test(value));
  const anyOptions = fc.record(
    { question: text, limit: fc.integer(), exact: fc.boolean() },
    { requiredKeys: ["question"] },
  );

  it("is read as that invocation", () => {
    fc.assert(
      fc.property(anyOptions, (rawOptions) => {
        const line = formatLine({ command: ask, rawOptions });
        expect(line).not.toBeNull();
        expect(read(line ?? "")).toEqual(["ask", rawOptions]);
      }),
      { numRuns: 500 },
    );
  });

  it("is read as that invocation or is none, whatever the values", () => {
    const odd = fc.oneof(anyText(), fc.constantFrom("a limit: 2", "a\nb", " ", "12", "true", "question: a"));
    fc.assert(
      fc.property(fc.record({ question: odd, limit: fc.oneof(odd, fc.integer()) }), (rawOptions) => {
        const line = formatLine({ command: ask, rawOptions });
        if (line !== null) expect(read(line)).toEqual(["ask", rawOptions]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, object, string | null]>([
    ["names every option", { limit: 1, question: "why: now?" }, "/ask question: why: now? limit: 1"],
    ["may be bare", {}, "/ask"],
    ["has no way to quote an option's name", { question: "the limit: 2" }, null],
    ["has no way to hold a line break", { question: "why\nnow" }, null],
    ["has no way to hold white space at an end", { question: "why " }, null],
    ["has no way to give a blank", { question: "" }, null],
    ["has no way to make a number text", { question: "why?", limit: "2" }, null],
    ["has no room for options that the command does not have", { question: "why?", person: "Anna" }, null],
  ])("%s", (_why, rawOptions, expected) => {
    expect(formatLine({ command: ask, rawOptions: { ...rawOptions } })).toBe(expected);
  });
});

describe("any text", () => {
  it("is read without a fault", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.string().map((rest) => `/ask ${rest}`),
        ),
        (line) => {
          expect(["invocation", "reply"]).toContain(parseLine(line, commands, english).kind);
        },
      ),
      { numRuns: 500 },
    );
  });
});
