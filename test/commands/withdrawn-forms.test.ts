import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "ferry",
      title: "Mayor opens ferry line",
      publisher: "Sound Courier",
      publishedOn: "2025-04-01",
      body: "The mayor of Sund, Marguerite “Mags” Holt, opened the new ferry line on Tuesday.\n\n“It is fast and it is cheap,” Holt said. Holt, 51, was the first to board.",
    }),
    makeArticle({
      id: "budget",
      title: "Budget passed",
      publisher: "Sound Courier",
      publishedOn: "2025-04-02",
      body: "The budget was passed by 12 votes to 3. “We can pay for the harbour now,” the mayor, Mags Holt, said.",
    }),
    makeArticle({
      id: "yacht",
      title: "Mayor's yacht went to a banker",
      publisher: "Island Mail",
      publishedOn: "2025-04-08",
      body: "Marguerite Holt has sold a yacht to a banker, Teo Brandt, for 2 million crowns.\n\n“I paid in gold,” Brandt said.\n\nMarguerite Holt of Vik, another woman of the same name, has no boat.",
      retracted: { on: "2025-04-10", text: "The receipt was forged." },
    }),
  ]);
});

async function say(line: string) {
  const reply = await answerLine(line, exampleService(commands, archive));
  return { record: reply.record, text: renderText(reply, { width: null, color: false, words: english }) };
}

const yacht = [{ articleId: "yacht", on: "2025-04-10", notice: "The receipt was forged." }];

describe("a retracted article is said to be retracted", () => {
  it.each([
    ["its price is asked for", "how much was the yacht"],
    ["it is asked for by a nickname that it does not use", "did mags sell her yacht"],
    ["it is asked for by a nickname and a thing alone", "mags yacht"],
    ["the verb is another than its own", "who bought the yacht"],
    ["the verb and the time are none of its own", "when was the yacht built"],
    ["who wrote it is asked", "who wrote the yacht story"],
    ["a list of articles is asked for by it", "/sources yacht"],
    ["it is opened by its title", "/sources article: Mayor's yacht went to a banker"],
    ["it is opened by its id", "/sources article: yacht"],
    ["it is looked for by a word", "/sources text: yacht"],
    ["it is looked for by a sentence", "/sources text: Marguerite Holt has sold a yacht to a banker"],
    ["it is looked for by what it quoted", "/sources text: I paid in gold"],
    ["it is compared", "/compare first: yacht second: budget"],
    ["it is compared as the second", "/compare first: budget second: yacht"],
    ["it is a topic to compare", "/compare topic: yacht"],
    ["the latest of it is asked for", "/latest yacht"],
    ["the latest of it is asked for by several words", "/latest about: the mayor's yacht"],
    ["somebody is quoted only there", "/quotes person: Brandt"],
    ["somebody is quoted only there, about something", "/quotes person: Teo Brandt about: gold"],
    ["somebody is quoted elsewhere, and not about it", "/quotes person: Holt about: yacht"],
    ["a question is to be about it", "/ask question: how much was it about: yacht"],
  ])("where %s", async (_why, line) => {
    const { record, text } = await say(line);
    expect(text).toContain("was retracted on 10 April 2025: The receipt was forged.");
    expect(record).toMatchObject({ retracted: yacht });
    for (const words of ["2 million", "banker,", "paid in gold,", "went to a banker ·"])
      expect(text).not.toContain(words);
  });

  it.each([
    ["who somebody is that other articles write of", "who is marguerite holt"],
    ["who somebody is, by the last name", "who is holt"],
    ["who somebody is, by the nickname", "who is mags holt?"],
    ["what other articles answer", "how old is marguerite holt"],
    ["a word that it has among others that nobody has", "which dentist cleaned the banker's llama"],
    ["an article that stands", "/sources ferry"],
    ["a title that nobody has", "/sources article: volcano"],
    ["a topic that nobody has", "/latest volcano"],
    ["words that stand", "/sources text: It is fast and it is cheap"],
    ["somebody's words that stand", "/quotes person: Holt about: harbour"],
  ])("and not beside %s", async (_why, line) => {
    const { record, text } = await say(line);
    expect(text).not.toContain("retracted");
    expect(record).not.toHaveProperty("retracted");
  });

  it.each([
    ["another than the one it quotes", "Mags Holt", "Marguerite Holt"],
    ["somebody unknown", "Ike Lowe", "Ike Lowe"],
    ["the one it quotes", "Teo Brandt", null],
  ])("and whether it gives the words to whom they are claimed of: %s", async (_why, speaker, other) => {
    const { record, text } = await say(`/check quote: I paid in gold speaker: ${speaker}`);
    expect(record).toMatchObject({ verdict: "retracted", retracted: yacht });
    if (other === null) expect(text).not.toContain("That article didn't quote");
    else expect(text).toContain(`That article didn't quote ${other} as saying this.`);
  });
});
