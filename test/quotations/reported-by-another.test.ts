import { expect, test } from "vitest";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { article } from "./articles.ts";

function lastSpeaker(text: string) {
  const last = readQuotations([article(text)], new Map()).quotations.at(-1);
  return [last?.speaker?.name ?? null, last?.certainty ?? null];
}

test.each([
  [
    "a pronoun is not the one who reports it",
    "Tariq Bhatt saw a boy run. “I did nothing!” he shouted, Bhatt said.",
    null,
  ],
  ["nor behind whom it was told to", "The aide, Lars Munk, was there. “Leave it,” he told her, Munk said.", null],
  ["nor by according to", "Otto Lind came. “Hands off,” he growled, according to Otto Lind.", null],
  [
    "one without a name, whom an aside reports",
    "On the last night, Joao Pires says, his father told him: “Mend the nets.”",
    "his father",
  ],
  [
    "the sender of a letter that is read aloud",
    "Mayor Mara Dahl read aloud a letter from pupil Emre Kaya, 9: “Swings!”",
    "Emre Kaya",
  ],
  [
    "the sender of a note that is read out",
    "Teacher Colm Reddy read out a note from parent Agnes Wolfe: “No.”",
    "Agnes Wolfe",
  ],
  ["a sender without a name", "Nell Ashby read a letter from a resident: “We cannot sleep.”", "a resident"],
  [
    "one who is called by what befell him",
    "Ivo Lanz told the jury that the accused, Bert Zorn, had bragged: “Again.”",
    "Bert Zorn",
  ],
  [
    "one of whom it is told behind the words",
    "“The bells will ring,” deacon Roy Pett said his wife had told him.",
    "his wife",
  ],
  [
    "one whom a reporter points out, and not whom it was not",
    "Police said it was clerk Tom Ash, not mayor Ed Holt, who told them: “I did it.”",
    "Tom Ash",
  ],
  ["many, behind the words", "“The road is closed,” driver Sami Noor said police told him.", "police"],
  [
    "a body, by what it promised whom",
    "Rita Falk said the trust had promised him in May that it was “safe as a church.”",
    "the trust",
  ],
  [
    "a body, which told it to whom reports it",
    "Rita Falk said the trust had told her it was “safe as a church.”",
    "the trust",
  ],
  ["several without names", "Rita Falk said doctors had told her son that it was “only a cold.”", "doctors"],
  [
    "one without a name, by what he promised",
    "Rita Falk said her rival had promised it would be “gone by June.”",
    "her rival",
  ],
  [
    "whoever wrote to whom reports it",
    "Rita Falk said the bank had written to her that it was “under review.”",
    "the bank",
  ],
  [
    "whoever made a promise to whom reports it",
    "Rita Falk said she had been promised by the ministry that it was “on the ship.”",
    "the ministry",
  ],
  [
    "who reports what she said herself",
    "Rita Falk said she had told the board that it was “a bomb with a lid.”",
    "Rita Falk",
  ],
  [
    "who reports it, where others are only described by what they tell",
    "Rita Falk told voters who say she is old that she was “as old as rain.”",
    "Rita Falk",
  ],
  [
    "nobody else, where others are only named",
    "“We eat at noon,” Lena Roth said as she told of the plan.",
    "Lena Roth",
  ],
  [
    "nobody else, where something is added",
    "“Nobody paid,” Ivo Pavlov said, adding that his son had said so.",
    "Ivo Pavlov",
  ],
  ["nobody who is known: he is not she", "Her brother Adam said she had told him: “I never saw the papers.”", null],
  ["nobody who is known: she is not he", "Ada Roe said he had told her: “I never saw the papers.”", null],
  ["nobody who is known, behind the words", "“I never saw the papers,” Ada Roe said he told her.", null],
  ["nobody who is known, as kin tells", "Her ex-husband Per said she had told him: “I never saw it.”", null],
  ["one whom another reports in between", "The builder, Guy Venn said, had told him: “I never saw it.”", "The builder"],
  ["several who are not known", "Ada Roe said they had told her: “I never saw the papers.”", null],
  ["the same several", "Police said they told him: “I never saw the papers.”", "Police"],
  ["herself", "Ada Roe said she had told him: “I never saw the papers.”", "Ada Roe"],
  ["one by a trade", "Ada Roe said that the builder had told her: “I never saw the papers.”", "the builder"],
  ["a body", "Ada Roe said the company had told her: “I never saw the papers.”", "the company"],
  ["one by a first name alone", "Ada Roe said Bo had told her: “I never saw the papers.”", "Bo"],
  ["one who was told, by nobody known", "“I never saw the papers,” Ada Roe said she was told.", null],
  ["one who was told, by whom", "Ada Roe said she was told by a clerk: “I never saw the papers.”", "a clerk"],
  ["not whoever did something before", "“I love it,” Ada Roe said in May after Bo Doe announced the sale.", "Ada Roe"],
  ["not whoever did something meanwhile", "“I love it,” Ada Roe said as the crowd roared.", "Ada Roe"],
  ["not whoever did something later", "“I love it,” Ada Roe said before Bo Doe answered.", "Ada Roe"],
  ["not whoever is read out", "Ada Roe came. “I do,” she said after clerk Bo Doe read the charge.", "Ada Roe"],
  ["before the words, not who was heard earlier", "Ada Roe said in May after Bo Doe complained: “I do.”", "Ada Roe"],
  ["nor who answers later", "Ada Roe said, before Bo Doe answered, “I do.”", "Ada Roe"],
  ["who is heard when another has told something", "Ada Roe said nothing when Bo Doe said: “I do.”", "Bo Doe"],
  ["who is heard when another has spoken", "“Thank you,” Ada Roe said when Bo Doe shouted: “Boo!”", "Bo Doe"],
  ["the one who asks tells the text", "“I paint,” says Rosa Lund. “And who sleeps first?” I ask.", "the narrator"],
])("whose words they are that another reports: %s", (_why, text, name) => {
  expect(lastSpeaker(text)[0]).toBe(name);
});

test.each([
  "Quoting Cicero, senator Dana Holt said: “The sinews of war are money.”",
  "Paraphrasing her coach, sprinter Dana Holt said: “Run as if the bus is leaving.”",
])("words that a speaker quotes are not surely her own: %s", (text) => {
  expect(lastSpeaker(text)).toEqual(["Dana Holt", "likely"]);
});

test("nobody who only answers has passed the words on", () => {
  const text = "The judge, Rosaura Pinto, asked: “Who knew how many were below?” Nobody answered.";
  const [words] = readQuotations([article(text)], new Map()).quotations;
  expect([words?.speaker?.name, words?.relayedBy]).toEqual(["Rosaura Pinto", null]);
});
