import { expect, test } from "vitest";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { article, quotationsIn } from "./articles.ts";

/** Why the row exists; paragraphs; the words that are quoted, who says them, and who passes them on. */
type Row = readonly [string, readonly string[], readonly (readonly [string, string | null, (string | null)?])[]];

const transcripts: readonly Row[] = [
  [
    "turns without marks are their speakers' words",
    ["Ines Sol met Neil Basra.", "Neil Basra: Why did you go?", "Ines Sol: For the rain.", "Basra: And now?"],
    [
      ["Why did you go?", "Neil Basra"],
      ["For the rain.", "Ines Sol"],
      ["And now?", "Neil Basra"],
    ],
  ],
  [
    "headings that end alike are no names",
    [
      "KELL DEFENSE: Third in the league.",
      "TARN DEFENSE: Ninth.",
      "KEY INJURIES: Their goalkeeper.",
      "TIP: Bet on Kell.",
    ],
    [],
  ],
  [
    "a name with a title and without is one",
    ["SEN. INES SOL: It rained.", "HOST: For how long?", "SEN. SOL: All of May.", "HOST: Thank you."],
    [
      ["It rained.", "Ines Sol"],
      ["All of May.", "Ines Sol"],
    ],
  ],
  [
    "labels in capitals are names",
    ["Ines Sol met Neil Basra.", "BASRA: Why did you go?", "SOL: For the rain.", "BASRA: And now?"],
    [
      ["Why did you go?", "Neil Basra"],
      ["For the rain.", "Ines Sol"],
      ["And now?", "Neil Basra"],
    ],
  ],
  [
    "what stands behind a name in capitals says how or as what somebody speaks",
    [
      "Ines Sol met Neil Basra.",
      "NEIL BASRA, REPORTER: The mayor was there too.",
      "MAYOR INES SOL (on tape): I went for the rain.",
      "BASRA: And then she left.",
      "SOL (shouting): I did not.",
    ],
    [
      ["The mayor was there too.", "Neil Basra"],
      ["I went for the rain.", "Ines Sol"],
      ["And then she left.", "Neil Basra"],
      ["I did not.", "Ines Sol"],
    ],
  ],
  [
    "an answer is the words of the only person who was introduced",
    ["An interview with the chef Nora Quist.", "Q: What is slow food?", "A: It is food that waits."],
    [["It is food that waits.", "Nora Quist"]],
  ],
  [
    "an answer is not our own reporter's",
    ["The chef Nora Quist spoke to our chief critic Ola Berg.", "Q: What is slow food?", "A: It is food that waits."],
    [["It is food that waits.", "Nora Quist"]],
  ],
  [
    "an answer is nobody's when two were introduced",
    ["The chefs Nora Quist and Ola Berg met us.", "Q: What is slow food?", "A: It is food that waits."],
    [],
  ],
  [
    "who asks is nobody's name",
    ["Kofi Boateng met us.", "Interviewer: “Why so slow, chef?”", "Boateng: “Because I am slow.”"],
    [
      ["Why so slow, chef?", null],
      ["Because I am slow.", "Kofi Boateng"],
    ],
  ],
  ["a list of hours and prices is no transcript", ["Where: The hall.", "When: Noon.", "Cost: Free."], []],
  [
    "labels that are nobody's names say nothing",
    ["Weather: Rain.", "Roads: Open.", "Weather: Sun.", "Roads: Shut."],
    [],
  ],
  [
    "a headline with a name is no turn",
    ["Neil Basra: The rain is over.", "It rained.", "Ines Sol: Dry.", "It was dry."],
    [],
  ],
  [
    "what points at words says none",
    ["The board met.", "And this from Gil Starck:", "“She knows the trade.”"],
    [["She knows the trade.", "Gil Starck"]],
  ],
];

const relays: readonly Row[] = [
  [
    "what somebody is said to have called a thing",
    ["Milo Lant said Dora Rusk called it “a circus”."],
    [["a circus", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "what somebody is said to have said of it",
    ["Milo Lant recalled that Dora Rusk said the plan was “doomed”."],
    [["doomed", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "what it was called, by the account of another",
    ["According to Milo Lant, Dora Rusk called it “a circus”."],
    [["a circus", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "what it was called, before who tells of it",
    ["Dora Rusk described it as “a circus”, Milo Lant said."],
    [["a circus", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "what somebody is only said to think is the teller's",
    ["Milo Lant said Dora Rusk thought it “a circus”."],
    [["a circus", "Milo Lant"]],
  ],
  [
    "a reported clause",
    ["Milo Lant said Dora Rusk had told him: “Leave now.”"],
    [["Leave now.", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "a reported clause with “that”",
    ["Milo Lant said that Dora Rusk told the board “it is gone” in May."],
    [["it is gone", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "a name set beside kin",
    ["Dora Rusk said her mother, Ada Kerr, told her: “Go far.”"],
    [["Go far.", "Ada Kerr", "Dora Rusk"]],
  ],
  [
    "a group passes words on",
    ["Police said the driver, Moe Lint, told them: “I saw nothing.”"],
    [["I saw nothing.", "Moe Lint", "Police"]],
  ],
  [
    "somebody is remembered",
    ["Milo Lant recalled Dora Rusk saying: “You will be sorry.”"],
    [["You will be sorry.", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "somebody is quoted",
    ["Milo Lant quoted Dora Rusk as saying: “The deal is off.”"],
    [["The deal is off.", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "a clause of time stands between",
    ["Milo Lant said that when he asked, Dora Rusk replied: “It is off.”"],
    [["It is off.", "Dora Rusk", "Milo Lant"]],
  ],
  [
    "a document passes words on",
    ["According to the indictment, Milo Lant wrote in an e-mail: “Burn it.”"],
    [["Burn it.", "Milo Lant", "the indictment"]],
  ],
  ["somebody reports his own words", ["Milo Lant said he had told Dora Rusk: “Hold on.”"], [["Hold on.", "Milo Lant"]]],
  ["a clause of its own", ["Milo Lant said no, while Dora Rusk told us: “Hold on.”"], [["Hold on.", "Dora Rusk"]]],
  ["somebody speaks to another", ["Milo Lant told Dora Rusk: “Hold on.”"], [["Hold on.", "Milo Lant"]]],
];

test.each([...transcripts, ...relays])("%s", (_why, paragraphs, expected) => {
  const found = quotationsIn(paragraphs.join("\n\n"));
  expect(
    found.map(({ words, speaker, relayedBy }) => [words.text, speaker?.name ?? null, relayedBy?.name ?? null]),
  ).toEqual(expected.map(([words, speaker, relayedBy]) => [words, speaker, relayedBy ?? null]));
});

test.each(relays.filter(([, , [quotation]]) => quotation?.[2]))("%s is at most likely", (_why, paragraphs) => {
  expect(quotationsIn(paragraphs.join("\n\n")).map(({ certainty }) => certainty)).toEqual(["likely"]);
});

/** Why; a body in which ⟦ and ⟧ stand around what the page sets apart; whose words these are. */
const setApart: readonly (readonly [string, string, string | null])[] = [
  [
    "a letter that is announced",
    "In a letter, Rab Tolley wrote:\n\n⟦I will not sell the kiln.⟧\n\nThe kiln is old.",
    "Rab Tolley",
  ],
  [
    "a post that is signed",
    "It burned.\n\n⟦The potter did it himself⟧ — Rex Moonan (@rexmoonan) March 4, 2025",
    "Rex Moonan",
  ],
  [
    "a box of the paper's own",
    "Rab Tolley, the owner, spoke.\n\n⟦The road is shut until Friday.⟧\n\n“It was mine,” he said.",
    null,
  ],
];

test.each(setApart)("set apart on the page: %s", (_why, text, speaker) => {
  const start = text.indexOf("⟦");
  const body = text.replace(/[⟦⟧]/g, "");
  const quoted = [{ start, end: text.indexOf("⟧") - 1 }];
  const found = readQuotations([{ ...article(body), quoted }], new Map()).quotations.find(
    ({ words }) => words.start === start,
  );
  expect(found?.speaker?.name ?? null).toBe(speaker);
  expect(found?.certainty ?? "likely").toBe("likely");
});
