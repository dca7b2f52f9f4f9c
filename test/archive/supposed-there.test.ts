import { describe, expect, it } from "vitest";
import { readAskedClause } from "../../src/archive/fit/asked-clause.ts";
import { isSupposedAt, isSupposedIn } from "../../src/archive/fit/supposed-there.ts";
import { fullNames } from "../../src/archive/fit/who-is-meant.ts";
import { makeArticle, open } from "../answers/coverage.ts";

function supposed(sentence: string, key: string) {
  return isSupposedIn(sentence, { start: 0, end: sentence.length }, key);
}

describe("a deed is only supposed", () => {
  it.each([
    ["what will be done", "Quill will resign on Friday.", "resign"],
    ["what will be done to somebody", "Quill will soon be questioned.", "question"],
    ["what may have been done", "Quill may not have signed it.", "sign"],
    ["a short form", "“I'll resign the same day,” Quill said.", "resign"],
    ["under a condition", "“I will go if the audit finds a missing pound,” she said.", "find"],
    ["under a condition without a modal", "Unless the tests fail, the well stays open.", "fail"],
    ["what is threatened", "Quill threatened to resign over it.", "resign"],
    ["what is promised to be done", "The owner promised to refund the tickets.", "refund"],
    ["what has been promised", "Quill has promised to resign.", "resign"],
    ["what is wanted", "Quill wants to step down or to resign.", "resign"],
    ["twice", "Quill could resign, and Lorne would resign too.", "resign"],
  ])("as %s", (_why, sentence, key) => {
    expect(supposed(sentence, key)).toBe(true);
  });
});

describe("a deed is told", () => {
  it.each([
    ["plainly", "Quill resigned on Monday.", "resign"],
    ["beside what may be", "Quill resigned, and Lorne may resign too.", "resign"],
    ["behind the condition", "If it rains the hay will rot, and it rotted in May.", "rot"],
    ["as what was managed", "Quill managed to escape.", "escap"],
    ["as what was refused", "Quill has refused to resign.", "resign"],
    ["as what somebody had to do", "Quill had to resign.", "resign"],
    ["as what somebody was the first to do", "Quill is the first mayor to resign.", "resign"],
    ["as what was forced", "Quill was forced to resign.", "resign"],
    ["as what somebody is said to have done", "Quill is said to have resigned.", "resign"],
    ["as a noun", "Quill will hand in her resignation.", "resign"],
  ])("%s", (_why, sentence, key) => {
    expect(supposed(sentence, key)).toBe(false);
  });
});

it("a sentence without the verb tells nothing", () => {
  expect(supposed("Quill may leave.", "resign")).toBeNull();
});

describe("a place is told only of what will or would be", () => {
  it.each([
    ["If convicted she faces nine years in prison.", "nine", true],
    ["Quill will be questioned on Friday.", "Friday", true],
    ["The firm plans to open it in May.", "May", true],
    ["Quill was questioned on Friday.", "Friday", false],
    ["If it rains, they leave; they left on Friday.", "Friday", false],
  ])("%s: %s is %s", (sentence, word, isSupposed) => {
    const start = sentence.indexOf(word);
    const place = { start, end: start + word.length };
    expect(isSupposedAt(sentence, { start: 0, end: sentence.length }, place)).toBe(isSupposed);
  });
});

describe("what was done is asked for", () => {
  it.each([
    ["did quill resign", true],
    ["has the dam broken", true],
    ["who stole the ring", true],
    ["which firm built the dam", true],
    ["why did the dam break", true],
    ["was the old bridge repaired", true],
    ["will quill resign", false],
    ["could the dam break", false],
    ["who owns the dam", false],
    ["who will build the dam", false],
  ])("%s: %s", async (question, isDone) => {
    const archive = await open([makeArticle({ id: "a", body: "Ada Quill owns the dam. It broke." })]);
    expect(readAskedClause(question, { ...archive.answering.knowledge, people: fullNames(archive) })?.isDone).toBe(
      isDone,
    );
  });
});

describe("what a thing does is read from a question", () => {
  it.each([
    ["did the audit find a missing pound in the shop", "find"],
    ["did the new tunnel under the river open", "open"],
    ["did the price of bread fall", "fall"],
    ["when did the heating plant in oban open", "open"],
    ["was the old harbour bridge repaired last year", "repaired"],
    ["where was the stolen car found", "found"],
    ["when was the painting made", "made"],
    ["did the insurers pay quill", "pay"],
    ["did the mill get repaired", "repaired"],
    ["when did the oban ferry start", "start"],
    ["is the mill a hall", null],
  ])("%s: %s", async (question, verb) => {
    const words =
      "A tunnel, a bridge, bread and a heating plant; a car was stolen. The painting hangs in the hall of the mill. Ada Quill sails to Oban.";
    const archive = await open([makeArticle({ id: "a", body: words })]);
    expect(
      readAskedClause(question, { ...archive.answering.knowledge, people: fullNames(archive) })?.verb?.word ?? null,
    ).toBe(verb);
  });
});
