import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answers/question/knowledge.ts";
import { findMatter } from "../../src/answers/question/manners.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { open, townNews } from "./coverage.ts";
import { heldOutCoverages } from "./coverages/index.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = (await open(townNews)).answering.knowledge;
});

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
      fc.property(fc.string({ unit: "binary", maxLength: 700 }), (text) => {
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
          const [before, after] = [await meaningOf(plain, of), await meaningOf(change(plain), of)];
          all += 1;
          if (JSON.stringify(before) === JSON.stringify(after)) same += 1;
        }
      }
      expect(same / all).toBeGreaterThanOrEqual(0.98);
    },
  );
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
