import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Sentences are read beneath English, which itself reads texts: the short forms stand with what reads them. */
const beneath: ReadonlySet<string> = new Set(["src/coverage/abbreviations.ts"]);

/** Files whose lists are no English: names of fields, elements, options and states, words of many languages, and what a log says. */
const otherNames: ReadonlySet<string> = new Set([
  "src/answers/coverage/judge-matter.ts",
  "src/archive/open-archive.ts",
  "src/checking/verdict/choose-reading.ts",
  "src/checking/verdict/nearly-said.ts",
  "src/checking/alignment/order-edits.ts",
  "src/checking/alignment/word-change.ts",
  "src/command-line.ts",
  "src/config.ts",
  "src/corpus/record/block-list.ts",
  "src/corpus/markdown/front-matter-forms.ts",
  "src/corpus/markup/html-elements.ts",
  "src/corpus/article/person-name.ts",
  "src/corpus/article/read-notice.ts",
  "src/corpus/markup/link-places.ts",
  "src/corpus/article/opening-lines.ts",
  "src/corpus/page/page-days.ts",
  "src/corpus/markup/page-names.ts",
  "src/corpus/replacements.ts",
  "src/corpus/record/why-withheld.ts",
  "src/corpus/article/words-of-languages.ts",
  "src/corpus/feed/wordpress-blocks.ts",
  "src/discord/message/button-ids.ts",
  "src/discord/connection/start.ts",
  "src/exports/bibliography.ts",
  "src/exports/quotation-rows.ts",
  "src/intake/request.ts",
  "src/program/log.ts",
  "src/quotations/certainty.ts",
  "src/quotations/rule.ts",
  "src/reading/model-header.ts",
  "src/reading/model.ts",
  "src/reading/open-passage-reader.ts",
  "src/reading/reader.ts",
  "src/reading/threads.ts",
  "src/reading/vector-file.ts",
  "src/snapshot/section-file.ts",
]);

/** What the parts of a sentence and the kinds of questions are called, in the types that have them. */
const kinds: ReadonlySet<string> = new Set(
  ["src/quotations/grammar/chunk.ts", "src/english/questions/answer-kind.ts"].flatMap((file) => [
    ...(/(?:kind:|AnswerKind =)(?:\s*\| "[a-z]+")+/.exec(readFileSync(file, "utf8"))?.[0].match(/[a-z]+(?=")/g) ?? []),
  ]),
);

const leastWords = 4;
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith(".ts") && !/^src\/(?:english|bot\/languages|reading\/kernel)\//.test(file));

/** Lists of four and more English words: in a table of words, in an array, or as alternatives of a regular expression. */
function wordListsIn(code: string): readonly string[] {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const tables = [
    ...plain.matchAll(/`([^`$]*)`|"([^"\n]*)"\s*[.,)]*\s*\.?split|\w\(\s*"([^"\n]*)"|isAmong\([^"]*"([^"\n]*)"/g),
  ]
    .map(([, table, text, argument, few]) => table ?? text ?? argument ?? few ?? "")
    .filter((text) => /^\s*(?:[a-z'’-]+\s+){3,}[a-z'’-]+\s*$/.test(text));
  const arrays = plain.match(/\[\s*(?:"[a-z'’ -]+",\s*){3,}"[a-z'’ -]+",?\s*\]/g) ?? [];
  const pairs = plain.match(/(?:\[\s*"[a-z'’ -]+",\s*[^[\]\n]*(?:\[[^\]\n]*\])?[^[\]\n]*\],?\s*){4,}/g) ?? [];
  const alternatives = Array.from(
    plain.matchAll(/\((?:\?[:!=]|\?<[!=])?([^()\n]*)\)|\^([^()\n]*)\$/g),
    ([, some, all]) => some ?? all ?? "",
  );
  const expressions = alternatives.filter(
    (text) => text.split("|").filter((word) => /^[a-z]{2,}$/.test(word)).length >= leastWords,
  );
  // "catch|cite|film|hear" stands within brackets that stand in others, or in a text that an expression is made of.
  const runs = (plain.match(/\b[a-z]{2,}(?:\|[a-z]{2,}){3,}/g) ?? []).filter(
    (run) => !expressions.some((text) => text.includes(run)),
  );
  return [...tables, ...arrays, ...pairs, ...expressions, ...runs].filter(
    (list) => !(list.match(/[a-z]+/g) ?? []).every((word) => kinds.has(word)),
  );
}

describe("English", () => {
  it.each(files.filter((file) => !otherNames.has(file) && !beneath.has(file)))(
    "is written down in src/english, and not in %s",
    (file) => {
      expect(wordListsIn(readFileSync(file, "utf8"))).toEqual([]);
    },
  );

  it("has no exception for a file that is gone", () => {
    expect([...otherNames, ...beneath].filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe("a list of words", () => {
  it.each([
    ["a table", "const verbs = `\nsay tell ask\nreply\n`;", 1],
    ["a short text", 'new Set("all both each long".split(" "))', 1],
    ["an array over lines", 'new Set([\n  "say",\n  "tell",\n  "ask",\n  "reply",\n])', 1],
    ["words that another is compared with", 'isAmong(wordAt(tokens, at), "say tell ask reply")', 1],
    ["alternatives", "/^(?:say|tell|ask|reply)$/", 1],
    ["alternatives beside others", "/(\\d+|say|tell|ask|reply)/", 1],
    ["alternatives within others", "/^(?:(?:say|tell|ask|reply)(?:s|ing)?|said)$/", 1],
    ["alternatives in a text", 'const verbs = "say|tell|ask|reply";', 1],
    ["pairs", '[\n  ["say", 1],\n  ["tell", 2],\n  ["ask", 3],\n  ["reply", 4],\n]', 1],
    ["three words", "/^(?:say|tell|ask)$/", 0],
    ["a comment", "/** say tell ask reply */", 0],
    ["parts of a sentence", 'isAmong(kind, "comma colon quote name")', 0],
    ["marks", "/(?:[a-z]|\\d|-)/", 0],
  ])("is found in %s", (_form, code, count) => {
    expect(wordListsIn(code)).toHaveLength(count);
  });
});
