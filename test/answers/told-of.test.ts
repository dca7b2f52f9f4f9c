import { describe, expect, it } from "vitest";
import { lastNamesOf } from "../../src/answers/outcome/last-names.ts";
import { toldOf } from "../../src/answers/outcome/told-of.ts";
import { readDeed } from "../../src/answers/question/asked-deed.ts";
import { makeArticle, open } from "./coverage.ts";

/** Everybody in it is known by name, and no small letter writes "quill". */
const known = "Ada Quill met Finn Rook, Dora Lorne, Bea Orlo, Omar Sadek, Ben Quill and the Kestrel Bank in Oban.";

async function told(question: string, sentence: string) {
  const article = makeArticle({ id: "a", body: sentence });
  const { knowledge } = (await open([article, makeArticle({ id: "b", body: known })])).answering;
  const deed = readDeed(question, knowledge);
  return deed && toldOf(deed, sentence, lastNamesOf(deed.who, `${sentence} ${known}`), knowledge);
}

describe("what is asked of somebody is told of others", () => {
  it.each([
    ["a verb", "did rook resign", "Ada Quill resigned on Monday."],
    ["an irregular verb", "did rook steal the ring", "Quill stole the ring."],
    ["an apposition behind the name", "how many horses does rook own", "Dora Lorne, a retired vet, owns six horses."],
    ["another word for having", "how many horses does rook have", "Ada Quill owns 14 horses."],
    ["a clause behind the name", "did finn rook sign it", "Lorne, who runs the bank, signed it."],
    ["two who did it", "did orlo vote against it", "Quill and Lorne voted against it."],
    ["one of the same family", "did ben quill confess", "Ada Quill confessed."],
    ["who suffered it", "was rook arrested", "Dora Lorne was later arrested in Oban."],
    ["a participle that is the bare form, too", "was rook put on leave", "Bea Orlo was put on leave."],
    ["a short passive", "did rook get fired", "Bea Orlo was fired."],
    ["a firm that did it", "did rook fire anybody", "Kestrel Bank fired eleven people."],
    ["a pronoun for who stands before it", "did rook jump", "Sadek broke his wrist when he jumped."],
    ["what is somebody's", "when does rook's contract end", "Lorne's contract ends in May."],
    ["what is somebody's by both names", "when does finn rook's contract end", "Lorne's contract ends in May."],
    ["a second verb", "how many did rook lose", "Quill owns 14 horses and lost five."],
  ])("by %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBe("others");
  });
});

describe("what is asked of somebody is told of that one", () => {
  it.each([
    ["by the last name", "did ada quill resign", "Quill resigned on Monday."],
    ["by the first name", "did ada quill resign", "Ada resigned on Monday."],
    ["by the last name that goes with the first", "did ada resign", "Quill resigned on Monday."],
    ["beside another who did it", "did rook resign", "Quill resigned, and Finn Rook resigned too."],
    ["as one of two", "did rook resign", "Finn Rook and Ada Quill resigned."],
    ["behind a place", "did rook resign", "In Oban, Rook resigned."],
    ["as who suffered it", "was rook arrested", "Rook was arrested by Sadek."],
    ["as who owns it", "when does rook's contract end", "Rook's new contract ends in May."],
  ])("%s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBe("same");
  });
});

describe("nobody knows of whom it is told", () => {
  it.each([
    ["a pronoun at the beginning", "did rook resign", "She resigned on Monday."],
    ["somebody without a name", "did rook resign", "Quill said that the vet resigned."],
    ["somebody of another's", "did rook resign", "Quill's deputy resigned."],
    ["whoever says “I”", "what did rook think", "Quill says, “I’m thinking that it fell.”"],
    ["several of a place", "did oban fishermen strike", "Quill struck on Monday."],
    ["no such verb", "did rook resign", "Quill stepped down."],
    ["the other voice", "was rook arrested", "Sadek arrested two men."],
    ["another asked", "who resigned", "Ada Quill resigned."],
    ["a quotation before the verb", "did rook resign", "“Ada Quill is gone,” he said, and resigned."],
    ["a thing that is another's mother", "what did rook's mother say", "Quill's mother said no."],
  ])("behind %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBeNull();
  });
});
