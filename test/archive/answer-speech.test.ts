import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { lookToSpeaker } from "../../src/archive/answer-speech.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleArticle } from "../coverage/example.ts";

const articles = [
  "The town's auditor, Helga Sund, presented her findings on the pool. “There is no invoice for any of it,” Sund told the council. The mayor, Colm Hart, said the pool would open. “We will swim in May,” Hart said.",
  "Luca Brandt left the road on Lake Hill. “I braked too late,” Brandt said from his bed.",
  "An engineer, Marta Brandt, closed the mill. “The belt had torn twice,” Marta Brandt said.",
  "Kell Robotics shut its mill. The company employs 640 people. Kell Robotics said in a statement that it had “lost confidence in the belt.”",
  "Dora Lorne owns the mill. Her lawyer, Finn Rook, came. “She knew of nothing,” Rook said.",
  "The teacher Ana Voss was at the pool. “I saw no water,” Voss said.",
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
  ["somebody's lawyer", "what did lorne's lawyer say", "knew of nothing"],
  ["another verb", "what has the auditor told the council", "no invoice"],
])("who asks what somebody said is answered with words of that one: %s", async (_why, question, best) => {
  const answer = await ask(question);
  expect(answer.outcome).toBe("answered");
  expect(answer.best).toMatch(new RegExp(best));
});

test("a noun that is a verb of saying as well asks for nobody's words", async () => {
  const answer = await answerQuestion(
    "what should kell do about the mill, according to the state",
    3,
    archive.answering,
  );
  expect(await lookToSpeaker(answer, archive, "2024-10-07")).toBe(answer);
});

test.each([
  ["what somebody said of another matter", "what did hart say about the belt"],
  ["whose lawyer nobody knows", "what did his lawyer say"],
  ["somebody who is not quoted", "what did dora lorne say about the pool"],
])("and not with another's: %s", async (_why, question) => {
  expect((await ask(question)).outcome).not.toBe("answered");
});
