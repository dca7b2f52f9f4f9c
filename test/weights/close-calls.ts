import type { Asked } from "./outcomes.ts";

// A weight is moved until one of these comes out otherwise: those that most weights show in stand first.

/** Questions whose answer is close: each of a coverage of the tests, and what reads the passages. */
export const closeQuestions: readonly Asked[] = [
  ["town hall contracts", "words", "what percent of votes did she get"],
  ["singer and promoter", "strict", "how many shows got cancelled"],
  ["data leak", "strict", "what did Wanda Prix say on October 29"],
  ["football club", "words", "what did Ottilie Brandvik say on May 13, 2024"],
  ["football club", "words", "whats she gonna fix first"],
  ["football club", "words", "how much did she pay for the club", "coach"],
  ["singer and promoter", "words", "what did the accountant say about the yacht"],
  ["data leak", "strict", "did the boss say sorry"],
  ["singer and promoter", "strict", "what happened after September 4"],
  ["singer and promoter", "words", "where did she record paper lions"],
  ["singer and promoter", "words", "what did he spend the money on"],
  ["valley flood", "mild", "what happened before October 30"],
  ["singer and promoter", "words", "why did mimi cancel the tour"],
  ["museum theft", "words", "who found it"],
  ["museum theft", "strict", "do i get a refund for my ticket"],
  ["football club", "words", "how much money did the club lose last yr"],
  ["town hall contracts", "strict", "how do vaccines work"],
  ["singer and promoter", "words", "whos testifying against him", "charge"],
  ["museum theft", "words", "what did rubens mom say"],
  ["data leak", "strict", "how much did insurers pay for the data"],
  ["data leak", "words", "did the boss say sorry"],
  ["museum theft", "strict", "how old is ruben"],
  ["museum theft", "words", "did the guard get hurt"],
  ["singer and promoter", "mild", "what happened after September 4"],
  ["singer and promoter", "strict", "how old is joel"],
  ["singer and promoter", "strict", "where did she record paper lions"],
  ["singer and promoter", "words", "how many years could he get"],
  ["town hall contracts", "strict", "where was the mayor when it happened"],
  ["town hall contracts", "words", "how heavy was the roof of the school"],
];

/** Claims whose verdict is close, and who is claimed to have said it. */
export const closeClaims: readonly (readonly [claim: string, speaker: string | null])[] = [
  ["Falsxy allexy of sexuxy assaxy thwaxy true victxy of sexuxy violxy from gettxy the justxy they deserve.", null],
  ["False allegations of sexual … the justice they deserve.", null],
  ["has made mistakes in his past, as ... were", null],
  [
    "I umbrella to you umbrella as a umbrella that is umbrella and profoundly umbrella by the umbrella made against umbrella son, Sean umbrella It is umbrella to see umbrella son judged umbrella for the umbrella but for umbrella narrative created umbrella of lies,",
    null,
  ],
  ["prove his … sue", null],
  ["The mayor asked us.", null],
  ["are by those a financial and not", null],
  [
    "To bear witness and so it went on for long years [sic] what seems to be like a public lynching of my son before he has had the opportunity to prove his innocence is a pain too unbearable to put into words.",
    null,
  ],
  ["is son, Sean", null],
  [
    "Watching the world and so it went on for long years make jokes and laugh at my son’s life crumbling before our eyes is something I can never forget. It is truly agonizing to watch the world turn against my son so quickly and easily over lies and misconceptions, without ever hearing his side or affording him the opportunity to present his side,",
    null,
  ],
  ["the council. [...] they were accused of, but because they", null],
  ["not here to portxy [her] son as perfxy becaxy he is not,", null],
  ["Osei the swimming club owner wants the council in court over the engineers", null],
  [
    "has made mistakes in his This is why I believe my son’s civil legal team opted to settle the ex-girlfriend’s lawsuit instead of contesting it until the end, resulting in a ricochet effect as the federal government used this decision against my son by interpreting it as an admission of guilt.",
    null,
  ],
  ["has mistakes in his as we all", null],
  ["past, as we all have. has made mistakes in his", null],
  [
    "the world turn against my son so quickly and easily over lies and misconceptions, without ever hearing his side or affording him the opportunity to present his side, Watching the world make jokes and laugh at my son’s life crumbling before our eyes is something I can never forget. It is truly agonizing to watch",
    null,
  ],
];

/** Texts in which it is close what is quoted, and who says it. */
export const closeTexts: readonly string[] = [
  "“Rain fell “in the 1990s“\n\n”It is old and the crew’s boat",
  "The crew walked with Mary Venn. The crew thanked Ida Roe. “I have known it for years,” she said.",
  "Mary Venn left. The crew saw Ida Roe's boat. “I have known it for years,” she said.",
  "The dam ”will hold“, said Ngozi Eze.",
  'Rain fell”—It is old "said Ngozi Eze.” ”She left.',
  "The crew stayed because Mary Venn slept. Rain fell. The crew saw Ida Roe's boat. “I have known it for years,” she said.",
  '"It is old," Eze said.\n\n"The dam will hold.\n\n“It is old," she said.',
  "“It leaks from end to end,” said Mary Venn. That makes it “a very” on floats.",
  "Mary Venn left Kell. Venn made “a very old and” the heart of her campaign.",
  "“It leaks from end to end,” said Zorn Quell. “It leaks from end to end,” said Mary Venn. “I have known it for years,” she said.",
  "“It leaks from end to end,” said Mary Venn. Rain fell. Ida Roe left. “I have known it for years,” she said.",
  "Felano Quill, a pilot, met Tobin Ash at Ash's pier by Ash's boat.\n\n“It leaks,” he said.",
  "The crew thanked Senator Mary Venn and Senator Tobin Ash. “It leaks from end to end,” the senator said.",
  "'we checked it twice'\"She left.““in the 1990s”—'said Ngozi Eze.",
  "Mary Venn left. The crew thanked Ida Roe. “I have known it for years,” she said.",
  "“It is old.\n\n“The dam will hold.\n\nRain fell.\n\n“It leaks,” said Ngozi Eze.",
  "The crew stayed because Mary Venn slept. The crew walked with Ida Roe. “I have known it for years,” she said.",
  "“The dam “will hold,” said Ngozi Eze.",
  "‘She said ‘the dam will hold’ and left,’ said Ngozi Eze.",
  "Mary Venn said on Monday that it leaks.\n\n“It is so ver.”",
  "”The dam will hold,” said Ngozi Eze. “We checked it twice.”",
  '"She said "the dam will hold" and left," said Ngozi Eze.',
  "‘She left.”—Rain fell\n\n”and the crew’s boat",
  "Mary Venn left Kell. Venn made “a very old” the heart of her campaign.",
  "“It leaks from end to end,” said Mary Venn. That makes it “a very old” on floats.",
  "“It leaks from end to end,” said Mary Venn. The crew stayed because Ida Roe slept. “I have known it for years,” she said.",
  "A glacier in the Sarn range has lost a third of its ice since 2000, twice what scientists had expected, according to a study published on Wednesday.\n\n“We checked the numbers four times because we did not believe them,” said Dr. Hanna Weiss, a glaciologist at the University of Brelle and the study's lead author.\n\nThe paper, which appeared in the journal Polar Letters, describes the loss as “irreversible on human timescales.” It warns that towns downstream may face “severe shortages” by 2040.\n\nOther researchers urged caution. Raj Patel, who studies ice sheets at the Kessler Institute and was not involved in the work, said the method was “clever but young.” “I'd want to see ten more years of data,” Patel wrote in an email, “before I used a word like irreversible.”\n\nWeiss said she understood that. “He is right that we need more years,” she said. “The towns don't have them.”\n\nThe energy ministry, which runs two dams below the glacier, said in a statement that its own figures were “considerably less alarming.” Asked to share them, a ministry official said they were “not ready for publication.” Deputy minister Karl Brandt went further on Thursday, telling a radio station that the study was “a fairy tale with graphs.” He later apologized. “I should not have said that,” Brandt wrote on social media. “I had not read it.”\n\nIn Lower Sarn, a village of 900, the news was no surprise. “My grandfather could touch the ice from the chapel,” said Marta Kolb, 77, pointing at a bare slope. “Now my grandson needs a bus.”\n\nHer neighbor Emil Frey, a retired mine inspector, does not blame the dams. “People say it's the ministry's fault,” he said. “I say it's everybody's.” But he, too, thinks that the officials “knew for years.”\n\nEnvironmental groups called for an inquiry. The group Ice Watch said the ministry had been “sitting on its own measurements like a hen.” The ministry called that claim “baseless.”\n\n“If they have numbers,” Weiss said of the ministry, “I would love to see them. So would the journal.”\n----\nWe checked the numbers four times  | Hanna Weiss (Dr. Hanna Weiss) | direct | certain\nirreversible on human timescales. | The paper (The paper) | document | likely\nsevere shortages | The paper (It) | fragment | likely | hedged: may\nclever but young. | Raj Patel (Raj Patel) | fragment | certain\nI'd want to see ten more years of  | Raj Patel (Patel) | direct | certain | in an email\nbefore I used a word like irrevers | Raj Patel (Patel) | fragment | certain | in an email\nHe is right that we need more year | Hanna Weiss (she) | direct | likely\nThe towns don't have them. | Hanna Weiss (she) | direct | likely\nconsiderably less alarming. | The energy ministry (The energy ministry) | fragment | likely\nnot ready for publication. | a ministry official (a ministry official) | fragment | likely\na fairy tale with graphs. | Karl Brandt (Deputy minister Karl Brandt) | fragment | certain\nI should not have said that, | Karl Brandt (Brandt) | direct | certain\nI had not read it. | Karl Brandt (Brandt) | direct | certain\nMy grandfather could touch the ice | Marta Kolb (Marta Kolb) | direct | certain\nNow my grandson needs a bus. | Marta Kolb (Marta Kolb) | direct | certain\nPeople say it's the ministry's fau | Emil Frey (he) | direct | certain\nI say it's everybody's. | Emil Frey (he) | direct | certain\nknew for years. | Emil Frey (he) | fragment | likely\nsitting on its own measurements li | The group Ice Watch (The group Ice Watch) | fragment | likely\nbaseless. | The ministry (The ministry) | fragment | likely\nIf they have numbers, | Hanna Weiss (Weiss) | direct | certain\nI would love to see them. So would | Hanna Weiss (Weiss) | direct | certain\n",
];
