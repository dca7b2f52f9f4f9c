import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const told = (message: string, ...bodies: readonly string[]) =>
  checkClaim(
    readClaim(message),
    null,
    coverageOf(bodies.map((body, at) => exampleArticle(body, { id: `a${at}`, publishedOn: `2024-10-0${at + 1}` }))),
  );

it("an article's own sentence, pasted whole, is no quotation for the few words that it quotes", () => {
  const sentence = "The council of Kell, which met on Monday, called the pier “a sponge with rails”.";
  expect(told(sentence, sentence).verdict).toBe("reported");
  expect(told("Kell council calls the pier “a sponge with rails”", sentence).verdict).not.toBe("reported");
});

const takenBack = "“The tower is safe,” said Ada Roe. “That is what I was told.”";
const goesOn = "“The tower is safe, and the lift works,” said Ada Roe.";
it.each([
  ["before the one that goes on", [takenBack, goesOn]],
  ["behind it", [goesOn, takenBack]],
])("of two articles the one where the speaker takes it back is shown: %s", (_why, bodies) => {
  const { turnsMeaning, pieces } = told("The tower is safe", ...bodies);
  expect([turnsMeaning, pieces[0]?.limit?.turns]).toEqual([true, true]);
});

it.each([
  ["one whose first name tells no gender", "Ms Orlo: “The ice was thin and grey”", "exact"],
  ["a woman", "Mr Roe: “The sea was flat and blue”", "other-speaker"],
])("a title of a gender before the name of %s", (_why, message, verdict) => {
  const body = "“The ice was thin and grey,” said Ketril Orlo.\n\n“The sea was flat and blue,” said Maria Roe.";
  expect(told(message, body).verdict).toBe(verdict);
});

it.each([
  ["the speaker says to have said", "“I have often told them, ‘You will go home by noon,’” said Ada Roe.", false],
  ["another is said to have said", "“My boss often told them, ‘You will go home by noon,’” said Ada Roe.", true],
])("words that %s are reported, or not", (_why, body, isReported) => {
  expect(told("You will go home by noon", body).frame?.kind === "reported").toBe(isReported);
});

it.each([
  ["a question, without its mark", "Will we ever see that boat again", null],
  ["a question as a statement", "we will ever see that boat again", "altered"],
  ["what only its mark makes a question", "We will see that ship again", "hedged"],
])("a claim of %s", (_why, message, outcome) => {
  const body = "“Will we ever see that boat again?” asked Ada Roe.\n\n“We will see that ship again?” asked Bo Lind.";
  const { frame, verdict } = told(message, body);
  expect(outcome === "altered" ? verdict : (frame?.kind ?? null)).toBe(outcome);
});

it("“nobody” at the end of what is compared takes nothing behind it along", () => {
  const { edits } = told(
    "Ada Roe: “In the square we saw everybody”",
    "“In the square we saw nobody there at all,” said Ada Roe.",
  );
  expect(edits.map(({ article }) => article?.text)).toEqual(["nobody"]);
});

it("a whole name of somebody is not the longer name of another", () => {
  const body = "“The ice was thin and grey,” said Ana Ruiz Calder.\n\n“It rained,” said Ana Ruiz, a cook from Kell.";
  expect(told("Ana Ruiz: “The ice was thin and grey”", body).verdict).toBe("other-speaker");
});

it("an article that quotes most of the words carries them cut", () => {
  const whole = "“The ferry will sail at noon and come back at night,” said Ada Roe.";
  const most = "“The ferry will sail at noon and come back,” said Ada Roe.";
  const { carriers } = told("The ferry will sail at noon and come back at night", whole, most);
  expect(carriers.map(({ how }) => how)).toEqual(["whole", "shortened"]);
});

it.each([
  ["three letters is another word", "The sxa was flat and grey", "word"],
  ["four letters may be a slip", "The boxt was long and blue", "spelling"],
])("a letter in a word of %s", (_why, message, kind) => {
  const body = "“The sea was flat and grey,” said Ada Roe.\n\n“The boat was long and blue,” said Bo Lind.";
  expect(told(message, body).edits.map((edit) => edit.kind)).toEqual([kind]);
});

const dam = "The dam will hold this winter";
it.each([
  [
    "the article that quotes them, before one that says them itself",
    [`${dam}.`, `“${dam},” said Ada Roe.`],
    `“${dam}”`,
    "a1",
  ],
  ["the article that quotes them, the other way round", [`“${dam},” said Ada Roe.`, `${dam}.`], `“${dam}”`, "a0"],
  [
    "the claimed one's, before somebody else's",
    [`“${dam},” said Bo Venn.`, `“${dam},” said Ada Roe.`],
    `Ada Roe: “${dam}”`,
    "a1",
  ],
  [
    "somebody else's, before nobody's",
    [`They heard “${dam}” in the hall.`, `“${dam},” said Bo Venn.`],
    `Ada Roe: “${dam}”`,
    "a1",
  ],
  ["the older of two that are alike", [`“${dam},” said Ada Roe.`, `“${dam},” said Ada Roe.`], `“${dam}”`, "a0"],
])("of several places one is shown: %s", (_why, bodies, message, id) => {
  expect(told(message, ...bodies).pieces[0]?.words.article.id).toBe(id);
});

it.each([
  ["whom it quotes", `“${dam},” said Ada Roe.`, `“${dam}” — Ada Roe`, "same"],
  ["who passed them on", `Bo Venn said that Ada Roe had told him “${dam}”.`, `“${dam}” — Ada Roe`, "same"],
  ["another", `“${dam},” said Bo Venn. Ada Roe left.`, `“${dam}” — Ada Roe`, "other"],
  ["nobody", `They heard “${dam}” in the hall. Ada Roe left.`, `“${dam}” — Ada Roe`, "unknown"],
])("how the claimed speaker fits is told: %s", (_why, body, message, fit) => {
  expect(told(message, body).claimedSpeaker?.fit).toBe(fit);
});

it("it is told how many articles were looked through, and of which days", () => {
  const { searched } = told("Nobody saw a whale here", `“${dam},” said Ada Roe.`, "It rained.");
  expect(searched).toEqual({ articles: 2, from: "2024-10-01", to: "2024-10-02" });
});

it.each([
  [
    "the same figure and the same words around",
    "It took two thirds of the crop in May",
    "It took 2/3 of the crop in May",
    [],
  ],
  [
    "the same figure with another word beside it",
    "It took two thirds of the wheat in May",
    "It took 2/3 of the barley in May",
    ["word"],
  ],
  [
    "the same day, written with other small words",
    "They met on the third of May at noon",
    "They met on 3 May at noon",
    [],
  ],
  [
    "a day that it was before",
    "They met in the hall before the third of May at noon",
    "They met in the hall on 3 May at noon",
    ["word"],
  ],
  [
    "until a day, and from it",
    "It ran in the old hall until the third of May at noon",
    "It ran in the old hall from 3 May at noon",
    ["word"],
  ],
  [
    "after for before",
    "They met in the hall before the third of May at noon",
    "They met in the hall after 3 May at noon",
    ["opposite"],
  ],
  ["another day", "They met on the third of May at noon", "They met on 4 May at noon", ["date"]],
  ["a number for a day", "They met on 3 May at noon", "They met at 3 at noon", ["number"]],
])("a changed figure is told: %s", (_why, said, claimed, kinds) => {
  const edits = told(`“${claimed}”`, `“${said},” said Ada Roe.`).edits.filter(({ isSameWord }) => !isSameWord);
  expect(edits.map(({ kind }) => kind)).toEqual(kinds);
});
