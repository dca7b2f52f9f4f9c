import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answers/question/knowledge.ts";
import { findMatter } from "../../src/answers/question/manners.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { isClosed } from "../../src/english/classes/slips.ts";
import { anyText } from "../coverage/any-text.ts";
import { open, townNews } from "./coverage.ts";
import { heldOutCoverages } from "./coverages/index.ts";
import { recordedReader } from "./recorded-reader.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = (await open(townNews)).answering.knowledge;
});

/** What each question of a coverage means as it stands, which every change is compared with. */
const meanings = new WeakMap<Knowledge, Map<string, Promise<string>>>();

function plainMeaningOf(question: string, of: Knowledge): Promise<string> {
  const known = meanings.get(of) ?? new Map<string, Promise<string>>();
  meanings.set(of, known);
  const meaning = known.get(question) ?? meaningOf(question, of).then((read) => JSON.stringify(read));
  known.set(question, meaning);
  return meaning;
}

/** All that finding, reading and judging go by. */
async function meaningOf(text: string, of: Knowledge) {
  const { plain, terms, kind, publishers, dates } = await readQuestion(text, of);
  return {
    plain,
    kind,
    publishers,
    days: dates.map(({ from, to }) => [from, to]),
    terms: terms.map(({ matches }) => matches),
  };
}

describe("what is asked", () => {
  it.each([
    ["a greeting", "hi bot, who opened the bridge", "who opened the bridge"],
    [
      "a greeting and a request",
      "Good morning everyone, can someone please tell me who opened the bridge?",
      "who opened the bridge",
    ],
    ["thanks", "who opened the bridge thank you so much!!", "who opened the bridge"],
    ["thanks to somebody", "who opened the bridge? cheers mate", "who opened the bridge"],
    ["fillers on both sides", "ok so um who opened the bridge tho lol", "who opened the bridge"],
    ["an apology", "sorry if this was asked already but who opened the bridge", "who opened the bridge"],
    ["marks around it", "“who opened the bridge?”", "who opened the bridge"],
    ["pictures", "who opened the bridge 😭🙏", "who opened the bridge"],
    ["help that is asked about", "did the man help", "did the man help"],
    ["thanks that are asked about", "who said thanks for nothing", "who said thanks for nothing"],
    ["a word that may be a filler and is none", "well water is brown why", "well water is brown why"],
    ["the same as a filler", "well who opened the bridge", "who opened the bridge"],
    ["nothing but manners", "thanks a lot", "thanks a lot"],
    ["a sum and a share", "was it $5 or 40%", "was it $5 or 40%"],
  ])("stands without manners: %s", (_why, text, matter) => {
    const { start, end } = findMatter(text);
    expect(text.slice(start, end)).toBe(matter);
  });

  it("lies within the text, and has letters or digits where the text has them, whatever is typed", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 700 }), (text) => {
        const { start, end } = findMatter(text);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        if (/[a-z0-9]/i.test(text)) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe("the law of manners", () => {
  const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const changes: readonly (readonly [why: string, change: (question: string) => string])[] = [
    ["a greeting", (question) => `hi bot, ${question}`],
    ["another greeting", (question) => `Hello! ${question}`],
    ["an address", (question) => `@Verbatim ${question}`],
    ["a request", (question) => `can someone tell me ${question}`],
    ["a polite request", (question) => `could you please tell me ${question}`],
    ["a doubt", (question) => `does anyone know ${question}`],
    ["a wish", (question) => `i would like to know ${question}`],
    ["a filler", (question) => `so ${question}`],
    ["two fillers", (question) => `ok but ${question}`],
    ["laughter", (question) => `${question} lol`],
    ["thanks", (question) => `${question} thanks`],
    ["long thanks", (question) => `${question}, thank you very much in advance!`],
    ["please", (question) => `${question} please`],
    ["capitals", (question) => question.toUpperCase()],
    ["a title", (question) => question.split(" ").map(capitalised).join(" ")],
    ["a question mark", (question) => `${question}?`],
    ["three marks", (question) => `${question}?!?`],
    ["dots", (question) => `${question}...`],
    ["wide spaces", (question) => question.replaceAll(" ", "  ")],
    ["marks", (question) => `"${question}?"`],
    ["pictures", (question) => `${question} 🤔`],
  ];

  it.each(changes)(
    "%s changes nothing of what is understood, in at least 98 of 100 questions",
    async (_why, change) => {
      let [same, all] = [0, 0];
      for (const { articles, answered } of heldOutCoverages) {
        const { knowledge: of } = (await open(articles)).answering;
        for (const [question] of answered) {
          const plain = question.replace(/[?.!]+$/, "");
          all += 1;
          if ((await plainMeaningOf(plain, of)) === JSON.stringify(await meaningOf(change(plain), of))) same += 1;
        }
      }
      expect(same / all).toBeGreaterThanOrEqual(0.98);
    },
  );
});

describe("the law of manners for slips in words that hold a question together", () => {
  const swapped = (word: string, at: number) =>
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  const slips: readonly (readonly [why: string, fewest: number, slip: (word: string) => string])[] = [
    ["two letters in the wrong order", 4, (word) => swapped(word, 1)],
    ["the last two in the wrong order", 3, (word) => swapped(word, word.length - 2)],
    ["the last letter doubled", 3, (word) => word + word.slice(-1)],
    ["the second letter doubled", 3, (word) => word.slice(0, 2) + word.slice(1)],
    ["the third letter left out", 5, (word) => word.slice(0, 2) + word.slice(3)],
    ["another vowel", 5, (word) => word.replace(/(?<=.)[aeiou]/, (vowel) => (vowel === "o" ? "a" : "o"))],
  ];

  /** Of all questions with one closed word typed otherwise, the share of which the same is understood. */
  async function shareUnchanged(typed: (words: readonly string[], of: Knowledge) => readonly string[]) {
    const reader = await recordedReader();
    let [same, all] = [0, 0];
    for (const { articles, answered } of heldOutCoverages) {
      const { knowledge: of } = (await open(articles, undefined, reader)).answering;
      for (const [question] of answered) {
        const plain = question.replace(/[?.!]+$/, "");
        const meant = await plainMeaningOf(plain, of);
        for (const slip of typed(plain.split(" "), of)) {
          all += 1;
          if (meant === JSON.stringify(await meaningOf(slip, of))) same += 1;
        }
      }
    }
    expect(all).toBeGreaterThan(10);
    return same / all;
  }

  it.each(slips)("%s changes nothing in at least 98 of 100", async (_why, fewest, slip) => {
    const share = await shareUnchanged((words, { isEnglish, vocabulary }) =>
      words.flatMap((word, at) => {
        const typed = slip(word);
        const isWord = isEnglish(typed) || vocabulary.writes(typed) || isClosed(typed);
        return !isClosed(word) || word.length < fewest || isWord ? [] : [words.with(at, typed).join(" ")];
      }),
    );
    expect(share).toBeGreaterThanOrEqual(0.98);
  });

  it("a space left out behind the first word changes nothing in at least 95 of 100", async () => {
    const share = await shareUnchanged(([first = "", ...others]) =>
      isClosed(first) && others.length > 1 ? [first + others.join(" ")] : [],
    );
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ["what it is with its apostrophe", "waht's the bridge", "what's the bridge"],
    ["who, before what who stands before", "hwo opened the bridge", "who opened the bridge"],
    ["how, before what how stands before", "hwo high is the bridge", "how high is the bridge"],
    ["a neighbouring key", "whst is the bridge", "what is the bridge"],
    ["a word without its vowels", "who is frm the bridge", "who is from the bridge"],
    ["two words in one", "who was inthe bridge and isit open", "who was in the bridge and is it open"],
    ["nothing of a name with a capital", "did Tice open the bridge", "did tice open the bridge"],
    ["nothing of a name with another first letter", "did pence open the bridge", "did pence open the bridge"],
    ["nothing of a name of two such words", "did hashim and amit open it", "did hashim and amit open it"],
    ["nothing of a word that may be several", "is ther a bridge", "is ther a bridge"],
  ])("is taken for %s", async (_why, typed, plain) => {
    const reader = await recordedReader();
    const { knowledge: of } = (await open(townNews, undefined, reader)).answering;
    expect((await readQuestion(typed, of)).plain).toBe(plain);
  });

  it("nobody knows without a reader", async () => {
    expect((await readQuestion("whst is the bridge", knowledge)).plain).toBe("whst is the bridge");
  });
});

describe("the question as the reader is asked it", () => {
  it.each([
    [
      "apostrophes that were left out",
      "whats the bridge and why isnt it open",
      "what's the bridge and why isn't it open",
    ],
    ["whose it is", "who is quills mother", "who is quill's mother"],
    ["curly ones", "why isn’t it open", "why isn't it open"],
    ["chat spelling", "y did ppl leave rn", "why did people leave now"],
    ["letters in the wrong order", "who opened the brigde", "who opened the bridge"],
    ["a word that is another one without its apostrophe", "were the ferries well", "were the ferries well"],
  ])("has %s put right", async (_why, text, plain) => {
    expect((await readQuestion(text, knowledge)).plain).toBe(plain);
  });
});
