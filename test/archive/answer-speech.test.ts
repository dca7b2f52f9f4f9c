import { expect, test } from "vitest";
import type { Answer } from "../../src/answers/answer.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { lookToSpeaker } from "../../src/archive/answer-speech.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { openOwn } from "../answers/coverage.ts";
import { exampleArticle } from "../coverage/example.ts";

const articles = [
  "The town's auditor, Helga Sund, presented her findings on the pool. “There is no invoice for any of it,” Sund told the council. The mayor, Colm Hart, said the pool would open. “We will swim in May,” Hart said.",
  "Luca Brandt left the road on Lake Hill. “I braked too late,” Brandt said from his bed.",
  "An engineer, Marta Brandt, closed the mill. “The belt had torn twice,” Marta Brandt said.",
  "Kell Robotics shut its mill. The company employs 640 people. Kell Robotics said in a statement that it had “lost confidence in the belt.”",
  "Dora Lorne owns the mill. Her lawyer, Finn Rook, came. “She knew of nothing,” Rook said.",
  "The teacher Ana Voss was at the pool. “I saw no water,” Voss said.",
  "Two Vales own the brewery. “I taste every batch,” Ambrose Vale said. “We keep the recipe,” said his niece, Farida Vale.",
  "Olaf Brink, the harbour master, was away. “Not one boat was lost,” said a sailor, Gus Tern.",
  "Brinmore was under water. Oban Gov. Tilda Moor thanked the crews. “Our thoughts are with the families of Brinmore,” Moor wrote.",
  "Superintendent Pia Lund closed the schools. “All schools stay closed tomorrow,” Superintendent Pia Lund said. Parents met her at noon. “A day out of class is a day too many,” Lund said later.",
  "Tarn Rovers lost their captain. The Tarn Rovers goalkeeper, Jo Penn, went as well. “I need another sea,” the Tarn Rovers goalkeeper said. Tarn Rovers said in a statement that they “wish Penn calm water.”",
].map((body, at) => exampleArticle(body, { id: `a${at}` }));
const archive = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });

async function ask(question: string) {
  const answer = await lookToSpeaker(await answerQuestion(question, 3, archive.answering), archive, "2024-10-07");
  return { outcome: answer.outcome, best: answer.passages[0]?.best.text ?? "" };
}

test.each([
  ["an office", "what did the auditor say", "no invoice"],
  ["an office and a matter", "what did the mayor say about the pool", "We will swim|pool would open"],
  ["a name", "what did hart say", "swim|pool would open"],
  ["the one of two of a name who is named in full", "what did marta brandt say", "belt had torn"],
  ["the other of the two", "what did luca brandt say", "braked too late"],
  ["the only company", "what did the company say", "lost confidence"],
  ["a verb in the past, which no grammar has", "what did the company said", "lost confidence"],
  ["each of two of a last name", "what did brandt say", "braked too late|belt had torn"],
  ["each of two in one article", "what did vale say", "every batch.* recipe"],
  ["the one of the two who spoke of it", "what did vale say about the recipe", "recipe"],
  ["somebody's lawyer", "what did lorne's lawyer say", "knew of nothing"],
  ["another verb", "what has the auditor told the council", "no invoice"],
  ["no auxiliary", "what hart said about the pool", "swim|pool would open"],
  ["an auxiliary that is run on", "what'd the auditor say", "no invoice"],
  ["an office that the article shortens", "what did the oban governor say about the brinmore families", "Our thoughts"],
  ["a title before the name", "what did gov moor say about the families", "Our thoughts"],
  [
    "what the holder of an office says without it",
    "what did the superintendent say about a day out of class",
    "day too many",
  ],
  ["a body, where somebody of it speaks as well", "what did tarn rovers say about penn", "calm water"],
])("who asks what somebody said is answered with words of that one: %s", async (_why, question, best) => {
  const answer = await ask(question);
  expect(answer.outcome).toBe("answered");
  expect(answer.best).toMatch(new RegExp(best));
});

test("of one last name that two speakers have, each is shown, however few passages are asked for", async () => {
  const answer = await answerQuestion("what did brandt say", 1, archive.answering);
  const { passages } = await lookToSpeaker(answer, archive, "2024-10-07");
  expect(passages.map(({ best }) => best.article.id).toSorted()).toEqual(["a1", "a2"]);
});

/** What becomes of an answer whose best text are these words. */
async function judge(question: string, outcome: "answered" | "unsure", words: string, asked = archive) {
  const answer = await answerQuestion(question, 3, asked.answering);
  const first = answer.passages.find(({ passage }) => passage.article.body.includes(words));
  if (!first) throw new Error("no passage");
  const { article } = first.passage;
  const start = article.body.indexOf(words);
  const best = new Excerpt(article, { start, end: start + words.length });
  const given: Answer = { ...answer, outcome, confidence: 0.4, passages: [{ ...first, best }] };
  return (await lookToSpeaker(given, asked, "2024-10-07")).outcome;
}

test("another's words are no answer where the articles name who has the office and do not quote them", async () => {
  expect(await judge("what did the harbour master say", "answered", "“Not one boat was lost,”")).toBe("unsure");
});

test("words that somebody hands on are what that one said, too", async () => {
  expect(await judge("what did the attorney say", "unsure", "“To bear witness", await openOwn())).toBe("answered");
});

test.each([
  ["a noun that is a verb of saying as well", "what should kell do about the mill, according to the state"],
  ["what somebody might say", "what if the mayor says no to the pool"],
  ["what else is asked for", "what month did the mayor say they swim in"],
  ["a deed while somebody speaks", "what was hart up to when the auditor said there is no invoice"],
])("asks for nobody's words: %s", async (_why, question) => {
  const answer = await answerQuestion(question, 3, archive.answering);
  expect(await lookToSpeaker(answer, archive, "2024-10-07")).toBe(answer);
});

test("a reader that fails leaves the choice to the words", async () => {
  const answer = await answerQuestion("what did the auditor say", 3, archive.answering);
  const fail = () => Promise.reject(new Error("the reader failed"));
  const reader = { knows: () => false, match: fail, read: fail };
  const failing = { ...archive, answering: { ...archive.answering, reader } };
  expect((await lookToSpeaker(answer, failing, "2024-10-07")).passages[0]?.best.text).toContain("no invoice");
});

test("it is not denied that somebody spoke of some of a matter, where another's words came first", async () => {
  const question = "what did moor say about the families and the dam";
  const { readAs, partial } = await answerQuestion(question, 3, archive.answering);
  const denied: Answer = { question, readAs, partial, confidence: 0.2, outcome: "not-said", missing: [], passages: [] };
  const { outcome, passages } = await lookToSpeaker(denied, archive, "2024-10-07");
  expect(outcome).toBe("unsure");
  expect(passages[0]?.best.text).toContain("Our thoughts");
});

test.each([
  ["what somebody said of another matter", "what did hart say about the belt"],
  ["whose lawyer nobody knows", "what did his lawyer say"],
  ["somebody who is not quoted", "what did dora lorne say about the pool"],
  ["of whom nobody knows", "what did voss say about him"],
])("and not with another's: %s", async (_why, question) => {
  expect((await ask(question)).outcome).not.toBe("answered");
});

test.each([
  ["a name", "what did zoltan kriegbaum say about the pool"],
  ["a last name", "what did kriegbaum say"],
  ["before what somebody else said", "what did kriegbaum say about the mill"],
])("of whom no article has any word it is denied that they said anything: %s", async (_why, question) => {
  expect((await ask(question)).outcome).toMatch(/^not-/);
});

test.each([
  ["a slip in the name", "what did helga sunt say about the pool"],
  ["a noun that no article has", "what did the memorandum say about the pool"],
])("nothing is denied for %s", async (_why, question) => {
  expect(await judge(question, "unsure", "no invoice")).not.toMatch(/^not-/);
});

test("who is named and quoted nowhere is answered with nothing of another", async () => {
  expect(await judge("what did dora lorne say about the mill", "answered", "Dora Lorne owns the mill")).toBe("unsure");
});
