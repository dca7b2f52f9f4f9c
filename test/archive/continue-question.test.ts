import { beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { continueQuestion } from "../../src/archive/continue-question.ts";
import { makeArticle, open } from "../answers/coverage.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open(
    [
      makeArticle({
        id: "ferry",
        body: "The captain Tobias Wren, 47, was sued by Hal Brannock, 61, the head of the union. Marisol Quent, 39, resigned. K-Zed sang. Wren’s sister Lena Wren wept. Anna Lind apologised to Brannock.",
      }),
    ],
    new Map([["Tobias Wren", ["Captain Blue"]]]),
  );
});

describe("a question that goes on from the one before", () => {
  it.each([
    ["a time of a yes or a no", "was wren sued", "when?", "when was wren sued"],
    ["a time, said as one of that", "was wren sued", "when was that", "when was wren sued"],
    ["a time, said as one of what happened", "was wren sued", "when did it happen?", "when was wren sued"],
    ["a place of a time", "when was wren sued?", "and where?", "where was wren sued"],
    ["a reason of a deed that somebody did", "why did she resign", "when", "when did she resign"],
    ["a doer, as articles tell it", "was he sued", "by whom?", "who sued him"],
    ["a doer of an irregular deed", "was the ferry stolen", "by who", "who stole the ferry"],
    ["a time of who did something", "who sued wren in may", "when?", "when was wren sued in may"],
    ["a time of an irregular deed", "who stole the ferry", "when?", "when was the ferry stolen"],
    ["whom, with the preposition behind", "did lind apologise", "who to?", "to who did lind apologise"],
    ["what for, with the preposition behind", "was wren sued", "what for", "for what was wren sued"],
    ["how much", "was wren sued", "for how much?", "for how much was wren sued"],
    ["a number of a count", "how many were hurt", "when", "when were hurt"],
    ["another", "how old is wren", "and brannock?", "how old is brannock"],
    ["another by the full name", "how old is Tobias Wren?", "what about Marisol Quent", "how old is Marisol Quent"],
    ["another, for whoever was meant", "how old is he", "and marisol?", "how old is marisol"],
    ["another as an owner", "what is wren's age", "how about brannock", "what is brannock's age"],
    ["another who is theirs", "how old is wren", "and his sister?", "how old is his sister"],
    ["a pronoun", "who is marisol quent", "how old is she", "how old is marisol quent"],
    ["a pronoun of whom another name is", "did captain blue flee", "how old is he", "how old is captain blue"],
    ["a pronoun of one of two", "did wren sue marisol", "how old is she?", "how old is marisol?"],
    ["a pronoun of a name that tells nothing", "did k-zed sing", "how old is she", "how old is k-zed"],
    ["a pronoun as an owner", "what did wren say", "who is his lawyer", "who is wren's lawyer"],
  ])("asks after %s: %s %s", (_why, previous, text, whole) => {
    expect(continueQuestion(text, previous, archive)?.question).toBe(whole);
  });

  it.each([
    ["it asks something of its own", "was wren sued", "when did the ferry open"],
    ["it asks nothing", "was wren sued", "thanks"],
    ["nothing was asked before", "hello there", "when?"],
    ["nobody is named that could be she", "was wren sued", "how old is she"],
    ["two are named that could be she", "did marisol meet lena", "how old is she"],
    ["whoever asks who it was means the answer", "who sued wren", "how old is he"],
    ["it names somebody itself", "who is wren", "did brannock sue him"],
    ["only a pronoun is another", "was he sued", "and her?"],
    ["another word is nobody's name", "how old is wren", "and otters?"],
  ])("is read for itself where %s: %s %s", (_why, previous, text) => {
    expect(continueQuestion(text, previous, archive)).toBeNull();
  });

  it.each([
    ["of the passage that was shown, where it names nobody", "was he sued", "when?", true],
    ["of all articles, where it names somebody", "was wren sued", "when?", false],
    ["of all articles, where it is of another", "how old is he", "and brannock?", false],
  ])("is asked %s", (_why, previous, text, isOfPassage) => {
    expect(continueQuestion(text, previous, archive)?.isOfPassage).toBe(isOfPassage);
  });
});
