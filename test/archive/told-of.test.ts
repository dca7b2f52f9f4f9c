import { describe, expect, it, test } from "vitest";
import { readAskedClause } from "../../src/archive/fit/asked-clause.ts";
import { speaksOfKinOf, toldOf } from "../../src/archive/fit/told-of.ts";
import { fullNames, isOfOthers } from "../../src/archive/fit/who-is-meant.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { readSentences } from "../../src/quotations/read-article.ts";
import { makeArticle, open } from "../answers/coverage.ts";

/** Everybody in it is known by name, and no small letter writes "quill". */
const known = "Ada Quill met Finn Rook, Dora Lorne, Bea Orlo, Omar Sadek, Ben Quill and the Kestrel Bank in Oban.";

async function read(question: string, body: string) {
  const article = makeArticle({ id: "a", body });
  const archive = await open([article, makeArticle({ id: "b", body: known })]);
  const clause = readAskedClause(question, { ...archive.answering.knowledge, people: fullNames(archive) });
  if (!clause) throw new Error(`no clause in ${question}`);
  return { archive, article, clause, sentences: readSentences(article) };
}

async function told(question: string, sentence: string) {
  const { archive, article, clause, sentences } = await read(question, sentence);
  const tells = sentences.map((one) => toldOf(clause, one));
  const best = new Excerpt(article, { start: 0, end: article.body.length });
  if (tells.includes("same")) return "same";
  return tells.includes("others") || (clause.subject && isOfOthers(clause.subject, best, archive)) ? "others" : null;
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
    ["a second verb", "how many did rook lose", "Quill owns 14 horses and lost five."],
    [
      "who stands behind what they are",
      "how long was rook banned",
      "Finn Rook's coach, Omar Sadek, was banned for a year.",
    ],
    [
      "another, where words of the name are common ones",
      "did bold tide win",
      "The rapper Bold Tide gave a bold show at high tide. Ada Quill won.",
    ],
    ["a pronoun in the next sentence", "did rook jump", "Finn Rook saw it. Omar Sadek was there. He jumped."],
  ])("by %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBe("others");
  });
});

describe("who did it is not told", () => {
  it.each([
    ["a thing did it by itself", "who burned down the mill", "The mill burned down in Oban."],
    ["a passive of a thing", "who found the cracks", "The bridge was closed after the cracks were found."],
    ["a passive that describes a thing", "who left the gate open", "The tapir went through a gate that was left open."],
    ["a firm is asked for by its kind", "which firm closed the mill", "The mill closed in May."],
  ])("where %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBe("others");
  });

  it.each([
    ["the thing is another", "who left the gate open", "A waiter left a bar in Oban."],
    ["nothing of what is asked about is there", "what firm built the dam", "Kestrel Bank built a hall."],
  ])("where %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBeNull();
  });

  it.each([
    ["a name that the question has", "who won the match kestrel or oban", "Kestrel won the match."],
    ["a doer behind by", "who found the cracks", "The cracks were found by Lorne."],
    ["a kind of doer", "which bank built the hall", "Kestrel Bank built the hall."],
    ["a doer of a thing", "what kind of dog bit the vet", "A small terrier bit the vet."],
  ])("but it is by %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBe("same");
  });
});

describe("what is asked of somebody is told of that one", () => {
  it.each([
    ["by the last name", "did ada quill resign", "Ada Quill came. Quill resigned on Monday."],
    ["by the first name", "did ada quill resign", "Ada Quill came. Ada resigned on Monday."],
    ["by a pronoun", "did rook resign", "Finn Rook was there. He resigned on Monday."],
    ["beside another who did it", "did rook resign", "Quill resigned, and Finn Rook resigned too."],
    ["behind a place", "did rook resign", "In Oban, Finn Rook resigned."],
    ["as who suffered it", "was rook arrested", "Finn Rook was arrested by Sadek."],
    ["as who suffered it, in the other voice", "was rook arrested", "Sadek arrested Finn Rook."],
  ])("%s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBe("same");
  });
});

describe("nobody knows of whom it is told", () => {
  it.each([
    ["somebody without a name, beside the name", "did rook resign", "Finn Rook said that the vet resigned."],
    ["no such verb, of that one", "did rook resign", "Finn Rook stepped down."],
    [
      "one of the family by the first name",
      "did ada quill resign",
      "Ben Quill came. His niece Ada resigned on Monday.",
    ],
    ["whoever says “I”", "what did rook think", "Finn Rook says, “I’m thinking that it fell.”"],
  ])("behind %s", async (_why, question, sentence) => {
    expect(await told(question, sentence)).toBeNull();
  });
});

test.each([
  [
    "a last name means another there",
    "has ben quill been sued",
    "Ada Quill met Finn Rook. Quill wrote to the vet.",
    true,
  ],
  [
    "a last name may mean the one",
    "has ben quill been sued",
    "Ben Quill met Finn Rook. Quill wrote to the vet.",
    false,
  ],
  [
    "a body may be called by its kind",
    "when was kestrel founded",
    "Kestrel is old, Kestrel said. The bank was founded in 1904.",
    false,
  ],
  [
    "nobody is called by a body's kind",
    "when was ada quill born",
    "Ada Quill is old. The bank was founded in 1904.",
    true,
  ],
])("the last sentence of a text tells of others: %s", async (_why, question, body, isOf) => {
  const { archive, article, clause } = await read(question, body);
  const best = new Excerpt(article, { start: body.indexOf(". ") + 2, end: body.length });
  expect(clause.subject && isOfOthers(clause.subject, best, archive)).toBe(isOf);
});

async function kin(question: string, body: string) {
  const { clause, sentences } = await read(question, body);
  const tells = sentences.flatMap((one) => (clause.subject ? [speaksOfKinOf(clause.subject, one)] : []));
  return tells.includes("same") ? "same" : (tells.find((one) => one !== null) ?? null);
}

describe("a text speaks of who is that to the one who is asked for", () => {
  it.each([
    ["by the name with its ending", "who is quill's lawyer", "Ada Quill's attorney, Bea Orlo, said no."],
    ["by the full name", "who is ada's lawyer", "Ada Quill’s lawyer Bea Orlo said no."],
    ["by a pronoun in the same sentence", "who is quill's lawyer", "Ada Quill came with her lawyer, Bea Orlo."],
    ["by a pronoun in the next", "who is quill's lawyer", "Ada Quill was in Oban. Her lawyer, Bea Orlo, said no."],
  ])("%s", async (_why, question, body) => {
    expect(await kin(question, body)).toBe("same");
  });
});

describe("a text speaks of another's", () => {
  it.each([
    ["by another name", "who is rook's lawyer", "Ada Quill's attorney, Bea Orlo, said no to Rook."],
    ["by one of the same family", "who is ada quill's lawyer", "Ben Quill's lawyer, Bea Orlo, said no."],
    [
      "by a pronoun",
      "who is rook's lawyer",
      "Finn Rook was held. Dora Lorne read it out. Her lawyer, Bea Orlo, sent it.",
    ],
    ["of whom nobody has heard", "who is beyonces lawyer", "Ada Quill's attorney, Bea Orlo, said no."],
  ])("%s", async (_why, question, body) => {
    expect(await kin(question, body)).toBe("others");
  });
});
