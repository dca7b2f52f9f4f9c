import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { articleMeant } from "../../src/archive/article-meant.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";
import { newsOfTexts, plainNews } from "./coverage-questions.ts";

let [plain, ofTexts]: Archive[] = [];
beforeAll(async () => {
  [plain, ofTexts] = await Promise.all([open(plainNews), open(newsOfTexts)]);
});

async function idMeant(question: string, archive = plain) {
  if (!archive) throw new Error("it is opened before the tests");
  const meant = await articleMeant(question, archive, "2025-06-20");
  return meant && (meant.source?.article.id ?? "none");
}

describe("an article is meant", () => {
  it.each([
    ["by a number", "what does article 2 say", "tramway"],
    ["by a number with a sign", "summarize article #4", "fire"],
    ["by a number in words", "what does article three say", "school"],
    ["by its number in the list", "what does [5] say about the roof", "pool"],
    ["as a source", "who wrote source 3", "school"],
    ["by its place", "whos the author of the second one", "tramway"],
    ["by its place in figures", "who wrote the 2nd article", "tramway"],
    ["as the first of the list", "what does the first article say about the cup", "cup"],
    ["as the first that came out", "when did the first one come out", "pool"],
    ["as the newest", "who wrote the latest one", "cup"],
    ["as the last to come out", "what does the last article say", "cup"],
    ["as the oldest", "what does the oldest article say about the pool", "pool"],
    ["by its outlet", "what does the gazette one say", "cup"],
    ["by its author", "summarise the one by Lena Zubiri", "cup"],
    ["by a name that it alone has", "what does the Owen Tamm one say", "school"],
    ["where something else is asked of it", "how long will the closing last, according to article 5", "pool"],
    ["by a place that the list does not have", "what does article 7 say", "none"],
  ])("%s: %s", async (_why, question, id) => {
    expect(await idMeant(question)).toBe(id);
  });

  it.each([
    ["one of several people", "who was the first one to leave the harbour"],
    ["one of an outlet with several articles", "what does the skerry post one say"],
    ["articles, of which there are several", "what do the last articles say"],
    ["a law's", "what does article 5 of the constitution say"],
    ["words of another order", "which article came second"],
    ["what somebody else has", "what was his last story"],
    ["a thing of the news with a place", "who fell from the second story"],
  ])("but not by %s: %s", async (_why, question) => {
    expect(await idMeant(question)).toBeNull();
  });

  it.each([
    ["an article of a treaty", "what does article 8 say"],
    ["the report of the news", "what does the first report say"],
  ])("but not where the news has such a thing itself: %s", async (_why, question) => {
    expect(await idMeant(question, ofTexts)).toBeNull();
  });
});

describe("what is asked of one article", () => {
  async function say(question: string) {
    if (!plain) throw new Error("it is opened before the tests");
    const reply = await answerLine(`/ask question: ${question}`, exampleService(commands, plain));
    return renderText(reply, { width: null, color: false, words: english });
  }

  it.each([
    ["what it says", "what does article 5 say", "The pool in Quay Street will close"],
    ["who wrote it", "whos the author of the second one", "Odile Marsh: 1 article"],
    ["when it came out", "when was article 4 published", "Published on 3 June 2025."],
    ["whom it quotes", "who is quoted in article 2", "Jill Oyelaran"],
    [
      "what it says of something",
      "what does the third one say about the council",
      "suspended on Monday, the council said",
    ],
    ["what it alone says", "what does article 2 say about the council", "The council voted by 21 to 14"],
    ["something that another has", "what does article 1 say about the tramway", "I didn't find that in this article."],
    ["of one that there is not", "what does article 7 say", "No article matches “article 7”."],
  ])("is answered by it: %s", async (_why, question, words) => {
    expect(await say(question)).toContain(words);
  });

  it.each([
    ["all articles", "what do the articles say about the arson", "accused of arson"],
    ["anything", "is there anything on the arson", "accused of arson"],
  ])("is searched for without the words that ask %s for it", async (_why, question, words) => {
    expect(await say(question)).toContain(words);
  });
});
