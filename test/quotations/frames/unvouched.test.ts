import { expect, test } from "vitest";
import { quotationsIn } from "../articles.ts";

/** Why the row exists; a text with one quotation; who is plainly said to have said it, null for nobody. */
const rows: readonly (readonly [string, string, string | null])[] = [
  [
    "somebody in a story",
    "Comedian Rolf Unwin, playing the mayor in a sketch, said: “I eat my taxes for breakfast.”",
    null,
  ],
  ["somebody in a story", "In the parody, the prime minister says: “I have never met a farmer I liked.”", null],
  ["somebody in a story", "In her new novel, Detective Ama Osei says: “Nobody leaves this island alive.”", null],
  [
    "somebody in a story",
    "In a sketch on Saturday night, an actor playing Mayor Ines Vold declared: “The bridge is mine.”",
    null,
  ],
  ["somebody in a story", "In the film, Captain Ulf Brandt tells his crew: “We sail at dawn or not at all.”", null],
  ["somebody in a story", "On the show, the fictional president Lena Marsh says, “My dog runs the cabinet.”", null],
  ["somebody in a story", "The hero of the novel, Tom Farrow, says: “I was born in a lighthouse.”", null],
  [
    "somebody in a story",
    "Impersonating Governor Dale Hurst, the comic said: “Every pothole is a monument to me.”",
    null,
  ],
  ["somebody in a story", "In the musical, Queen Adela sings: “The harbour shall not have me.”", null],
  ["somebody in a story", "A spoof video shows Minister Paula Reyes saying: “I sold the lake on Tuesday.”", null],
  ["somebody in a story", "The play ends with Mayor Josef Blum shouting: “Burn the ledgers!”", null],
  [
    "who made it speaks for herself",
    "Sandra Kuhl, who plays the minister in the play, told the Tarn Courier: “I learned the part in a week.”",
    "Sandra Kuhl",
  ],
  [
    "who made it speaks for herself",
    "Comedian Rolf Unwin said on Tuesday: “I will not stand for mayor.”",
    "Rolf Unwin",
  ],
  [
    "who made it speaks for herself",
    "Novelist Ama Osei said of the film: “They changed the ending and I love it.”",
    "Ama Osei",
  ],
  [
    "who made it speaks for herself",
    "In the documentary, former mayor Ines Vold says: “We knew the dam was weak.”",
    "Ines Vold",
  ],
  [
    "who made it speaks for herself",
    "In an interview about her new novel, Lena Marsh said: “I wrote it on trains.”",
    "Lena Marsh",
  ],
  ["who made it speaks for herself", "After the play, Mayor Josef Blum said: “I laughed until I wept.”", "Josef Blum"],
  [
    "who made it speaks for herself",
    "In the show’s first interview, Noor Haddad told the host: “I have left the party.”",
    "Noor Haddad",
  ],
  ["a rumour", "A rumour has it that a guard shouted “Fire!” but officials say there was no such shout.", null],
  [
    "a rumour",
    "Witnesses spread a story that the captain yelled “Every man for himself.” Police say there was no such order.",
    null,
  ],
  [
    "a rumour",
    "Posts online claimed the mayor had said “let them drown.” No such remark was ever made, the council said.",
    null,
  ],
  [
    "a rumour",
    "A rumour that the bishop told pilgrims “the gates are closed for ever” was false, the diocese said.",
    null,
  ],
  [
    "a rumour",
    "Villagers heard that the engineer had warned “the dam will go by night.” The company says no such warning was given.",
    null,
  ],
  [
    "a rumour",
    "There were reports that a soldier cried “they are coming.” Officials found no evidence of such a cry.",
    null,
  ],
  [
    "a rumour",
    "It was rumoured that Ida Brun had said “I will burn it all.” Her lawyer says she made no such threat.",
    null,
  ],
  [
    "a rumour",
    "According to a rumour on social media, Omar Said told staff “you are all fired.” The firm denies it.",
    null,
  ],
  [
    "a rumour",
    "Neighbours repeated the tale that Pia Holt had called the judge “a crook.” There is no record of any such words.",
    null,
  ],
  [
    "a rumour",
    "Word spread that the pilot had radioed “we have lost both.” Investigators say no such call exists on the tape.",
    null,
  ],
  [
    "a rumour",
    "Some claimed that a clerk had shouted “the vault is open,” but the bank said nobody had shouted anything of the kind.",
    null,
  ],
  [
    "a rumour",
    "Asked about a claim on social media that she had said that the state “will not pay,” Ida Brun laughed.",
    null,
  ],
  ["a rumour", "The court heard an allegation that Ida Brun told staff to “burn it all.”", null],
  [
    "a report with words of its own",
    "In a report that she wrote for the board, Ida Brun said the dam was “a goner.”",
    "Ida Brun",
  ],
  ["a report with words of its own", "Ida Brun released a report that said the dam was “a goner.”", "Ida Brun"],
  ["a rumour", "It has been reported that Ida Brun called the board “nine hats and a nap.”", null],
  ["a rumour", "It was widely said at the time that Ida Brun had told a guest: “Go home and take your cake.”", null],
  [
    "what was reported is no saying",
    "It was reported on Monday that a mill had closed. “It closed in May,” said Ida Brun.",
    "Ida Brun",
  ],
  ["withdrawn", "“I saw him take the money,” Nils Berg told police. He has since withdrawn his statement.", null],
  ["withdrawn", "“The boat was already sinking,” said Ada Quist. She later withdrew her testimony.", null],
  ["withdrawn", "Jomo Otieno told the inquiry: “The valve was open.” Otieno has since retracted that account.", null],
  ["withdrawn", "“They paid me in cash,” Lin Zhao said. Zhao has withdrawn her allegation.", null],
  ["withdrawn", "“He struck the guard,” Rosa Pinto told the court. She has now taken back her evidence.", null],
  ["withdrawn", "“I signed nothing,” said Karel Vrba, who has since withdrawn his statement.", null],
  ["withdrawn", "In a statement that he has since withdrawn, Ivo Rask said: “I saw three men.”", null],
  ["withdrawn", "“The mayor asked me to lie,” said Tove Lind, who later recanted.", null],
  ["withdrawn", "Bram Kok said in March that the chemist was “a thief.” He withdrew the accusation in May.", null],
  ["withdrawn", "“It was murder,” the coroner’s aide, Femi Ojo, said. Ojo has disavowed the comment.", null],
  [
    "what was withdrawn is no statement",
    "“I will run again,” said Eva Strand, who has withdrawn from the race.",
    "Eva Strand",
  ],
  [
    "what was withdrawn is no statement",
    "“We need a new plan,” said Paul Adler. He has since withdrawn his bid for the company.",
    "Paul Adler",
  ],
  ...[
    "“He pushed me down the stairs,” said Ada Roe, who later withdrew her complaint.",
    "“He pushed me down the stairs,” Ada Roe told police. She has since withdrawn the complaint.",
    "“He pushed me down the stairs,” said Ada Roe. Roe withdrew her petition in June.",
    "“He pushed me down the stairs,” said Ada Roe. The firm later withdrew its offer of a settlement.",
    "“He pushed me down the stairs,” said Ada Roe. The complaint was later withdrawn.",
    "“He pushed me down the stairs,” said Ada Roe, who filed a complaint that she later withdrew.",
    "“He pushed me down the stairs,” said Ada Roe. France has since retracted its request.",
  ].map((text): [string, string, string] => ["what was withdrawn is no statement", text, "Ada Roe"]),
  ["withdrawn", "“He pushed me,” Ada Roe wrote in her complaint. She has since withdrawn the complaint.", null],
  ["withdrawn", "In a complaint that she has since withdrawn, Ada Roe wrote: “He pushed me.”", null],
  [
    "an interview that was withdrawn",
    "The magazine has withdrawn its interview with Lars Toft, in which he said: “I bought the vote.”",
    null,
  ],
  [
    "an interview that was withdrawn",
    "“I bought the vote,” Lars Toft told Kite magazine. The magazine has withdrawn its interview with Toft.",
    null,
  ],
  [
    "an interview that was withdrawn",
    "“My brother knew,” Mina Sole told the Harbour Weekly. The paper has since retracted the interview.",
    null,
  ],
  [
    "an interview that was withdrawn",
    "Radio Kell has taken down its interview with Petr Havel, who said in it: “The dam is a lie.”",
    null,
  ],
  [
    "an interview that was withdrawn",
    "The Tarn Post retracted an article in which Yuki Abe was quoted as saying, “I hate this town.”",
    null,
  ],
  [
    "an interview that was withdrawn",
    "“No one is safe,” Dana Roy told the station. The broadcaster has pulled its interview with Roy.",
    null,
  ],
  [
    "an interview that was withdrawn",
    "The newspaper withdrew a profile of Olu Bassey that quoted him as saying: “I never sleep.”",
    null,
  ],
  [
    "an interview that was withdrawn",
    "“We were told to wait,” Greta Holm said in the article. The journal has retracted the article.",
    null,
  ],
  [
    "an interview that was withdrawn",
    "The weekly apologised for its interview with Sami Noor, in which he was said to have called rivals “rats.”",
    null,
  ],
  [
    "an interview that was withdrawn",
    "In an interview that the magazine has since withdrawn, Lars Toft said: “I bought the vote.”",
    null,
  ],
  [
    "a retraction that did not come",
    "“It leaks,” said Ines Rask. She did not apologise or retract her claim.",
    "Ines Rask",
  ],
  [
    "a retraction that is asked for",
    "Rivals asked Ines Rask to take back her words, and she said: “It leaks.”",
    "Ines Rask",
  ],
  [
    "a retraction of something else",
    "“Nobody blamed her,” said Ines Rask. Otto Lind withdrew a remark that he had made on Monday.",
    "Ines Rask",
  ],
  [
    "a retraction of something else",
    "“Nobody blamed her,” said Ines Rask.\n\nOtto Lind withdrew a remark that he had made on Monday.",
    "Ines Rask",
  ],
  ...[
    "Ada Roe said that Bo Doe told her: “Burn it.” Doe denies it.",
    "Ada Roe said that Bo Doe told her to “burn it,” but Doe denied ever telling her that.",
    "Ada Roe wrote that Bo Doe had called it “a grave”, which Doe disputes.",
    "Ada Roe wrote that Bo Doe had called it “a grave”. He has since denied the claim.",
    "Ada Roe wrote that Bo Doe had promised “a new roof”. Doe denies making any such promise.",
    "Bo Doe told the Post: “It leaks.” Doe denies having said so.",
    "“It leaks,” Bo Doe told the Post. He flatly denied using those words.",
    "“It leaks,” Bo Doe told guests. Doe denied it and sued.",
    "“It leaks,” Dora Quist told guests. She later denied it.",
    "“It leaks,” Bo Doe told guests. But Doe's office disputes the quotation.",
    "“It leaks,” Bo Doe told guests. Doe rejected the quote as false.",
  ].map((text): [string, string, null] => ["words whose speaker denies them", text, null]),
  ...[
    "Bo Doe called it “a grave”. The mayor denied it.",
    "“She left,” said Bo Doe. Ada Roe denied it.",
    "“It leaks,” said Bo Doe. Doe denied the charge.",
    "“It leaks,” said Bo Doe. Doe denied a request for more.",
    "“It leaks,” said Bo Doe. Doe never denied it.",
    "Bo Doe said: “It leaks.” He denied that it was his fault.",
    "Ada Roe said that Bo Doe told her: “Burn it.” Doe denied taking bribes.",
    "Ada Roe said that Bo Doe told her: “Burn it.” Doe does not deny it.",
    "Ada Roe said that Bo Doe told her: “Burn it.” Ada Roe denied the charge.",
    "Bo Doe said: “It leaks.” Doe denies saying it was late.",
    "Bo Doe called it “the truth about the pier”, which he denied for years.",
  ].map((text): [string, string, string] => ["words of which their speaker denies something else", text, "Bo Doe"]),
  [
    "words that are denied behind another verb",
    "A clerk said that the vet, Ines Rask, told her “it is hopeless.” Rask said she had said nothing of the kind.",
    null,
  ],
  [
    "words that are denied behind another verb",
    "A clerk said that the vet, Ines Rask, told her “it is hopeless.” Rask insists that she said nothing of the sort.",
    null,
  ],
  [
    "words put in somebody's mouth",
    "Ines Rask said critics who put into her mouth the words “the poor can wait” should be ashamed.",
    null,
  ],
  ["words put in somebody's mouth", "Rivals keep putting words in the mouth of Ines Rask: “The poor can wait.”", null],
  ["what is only supposed", "Imagine Ines Rask stood up and said, “The mountain is dead.”", null],
  ["what is only supposed", "If Ines Rask came in and said “the bank is bust,” nobody would laugh.", null],
  ["what is told of a deed", "Ines Rask stood up and said, “The mountain is dead.”", "Ines Rask"],
  [
    "a part that is played",
    "In a re-enactment, the climber was played by Ines Rask, who cries, “Tell my mother I was wrong.”",
    null,
  ],
  ["a part that is played", "“I loved the part,” said Ines Rask, who played the climber.", "Ines Rask"],
  [
    "a forgery that is told of behind it",
    "A deputy posted a screenshot, later shown to be fabricated, in which Ines Rask wrote “he gets nine percent.”",
    null,
  ],
  [
    "a forgery that is told of behind it",
    "In a letter since exposed as forged, Ines Rask wrote: “I never slept.”",
    null,
  ],
  ["a paper that is genuine", "In a letter later published in full, Ines Rask wrote: “I never slept.”", "Ines Rask"],
  [
    "reports that are set aside",
    "Chair Ines Rask laughed off reports that she had shouted “get out of my hall.”",
    null,
  ],
  ["reports that are set aside", "Ines Rask swatted away suggestions that she had told staff “work or leave.”", null],
  ["a misquotation", "Ines Rask was misquoted on television as having said “the glacier will outlive us.”", null],
  [
    "a note by another hand",
    "He read a note that Ines Rask had signed: “I am the thief.” An expert testified that the signature was not hers.",
    null,
  ],
  ["a claim that is repeated", "Ines Rask repeated her claim that the dam was “unsafe.”", "Ines Rask"],
  ["a trace of something else", "“It leaks,” said Ines Rask. There is no sign of repairs.", "Ines Rask"],
];

test.each(rows)("%s: %s", (_why, text, speaker) => {
  expect(quotationsIn(text).map((one) => (one.affirmed === true ? (one.speaker?.name ?? null) : null))).toEqual([
    speaker,
  ]);
});

test.each([
  "Otto Lind retracted his statement that the board “agreed on all.”",
  "Otto Lind withdrew his remark: “She is to blame.”",
])("what is retracted in its own words is not what was said before: %s", (text) => {
  const quotations = quotationsIn(`“Nobody blamed her,” said Ines Rask.\n\n${text}`);
  expect(quotations.map((one) => one.affirmed === true)).toEqual([true, false]);
});
