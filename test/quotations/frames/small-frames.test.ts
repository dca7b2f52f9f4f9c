import { expect, it } from "vitest";
import { readQuotations } from "../../../src/quotations/read-quotations.ts";
import { exampleArticle } from "../../coverage/example.ts";

const q = "“The runway is too short for us”";
const said = "“The runway is too short for us,”";

/** What a text does with the words, and why the row is there: each rule once where it holds, and once where it nearly does. */
const rows: readonly (readonly [why: string, text: string, frame: "denied" | "hedged" | "reported" | "plain"])[] = [
  ["who has not yet said it", `Yusuf Demir has not yet said ${q}.`, "denied"],
  ["who has yet to say it", `Yusuf Demir has yet to say ${q}.`, "denied"],
  ["who said it since", `Yusuf Demir has since said ${q}.`, "plain"],
  ["who said it and yet did not come", `Yusuf Demir did not come, yet he said ${q}.`, "plain"],
  ["who said it at no time", `Yusuf Demir has at no stage said that ${q}.`, "denied"],
  ["who said it in no time", `In no time Yusuf Demir said ${q}.`, "plain"],
  ["what the paper told first", `This article originally stated that Yusuf Demir said ${q}.`, "denied"],
  ["what we told first", `We initially reported that Yusuf Demir said ${q}.`, "denied"],
  ["who told it first himself", `Yusuf Demir originally said ${q}.`, "plain"],
  ["what somebody else's report told first", `Yusuf Demir, whose report first said it was long, said ${q}.`, "plain"],
  ["an error of the paper", `Owing to a typing error, Yusuf Demir was quoted as saying ${q}.`, "denied"],
  ["an error that led the paper", `A translation slip led us to report that Yusuf Demir said ${q}.`, "denied"],
  ["an error in an earlier edition", `By mistake an early edition had Yusuf Demir say ${q}.`, "denied"],
  ["an error of the speaker", `It was a mistake by our pilot, Yusuf Demir said: ${q}.`, "plain"],
  ["a letter that did not come from him", `A letter in which Yusuf Demir writes ${q} did not come from him.`, "denied"],
  ["a video that is not real", `The video of Yusuf Demir saying ${q} is not real.`, "denied"],
  ["a hoax told of him", `The weekly put in the mouth of Yusuf Demir the words ${q}.`, "denied"],
  ["a mouth that is no such thing", `Yusuf Demir, at the mouth of the river, said ${q}.`, "plain"],
  ["a label before a rating", `Yusuf Demir said ${q}. Verdict: false.`, "denied"],
  ["a label that is none", `Yusuf Demir said ${q}. The weather: false dawn.`, "plain"],
  ["a rating too far behind", `Yusuf Demir said ${q}. Our long and patient weekly check: false.`, "plain"],
  ["a voice that was not his", `${said} a man says in the clip. The voice was not his.`, "denied"],
  ["a voice that is not Demir's", `In the clip Yusuf Demir says ${q}. The voice is not Demir’s.`, "denied"],
  ["a boat that was not his", `In the clip Yusuf Demir says ${q}. The boat was not his.`, "plain"],
  ["who owns up", `Yusuf Demir said ${q}. He later admitted that he had lied.`, "reported"],
  ["who says that he was wrong", `Yusuf Demir said ${q}. He has since said that he was mistaken.`, "reported"],
  [
    "who says that he made it up",
    `Yusuf Demir said ${q}. He later admitted that he had made the story up.`,
    "reported",
  ],
  ["who says that he had made it", `Yusuf Demir said ${q}. He later admitted that he had made the bed.`, "plain"],
  ["who says that it was false", `Yusuf Demir said ${q}. He later admitted that it was false.`, "denied"],
  ["somebody else who owns up", `Yusuf Demir said ${q}. The cook later admitted that he had lied.`, "plain"],
  [
    "who had owned up to something before",
    `Yusuf Demir said ${q}. The cook who had hit Demir admitted that he had lied.`,
    "plain",
  ],
  ["who changes his mind", `Yusuf Demir said ${q}. Demir has since changed his mind.`, "reported"],
  ["whose mind is not changed", `Yusuf Demir said ${q}. Demir has since opened his mind.`, "plain"],
  ["who never spoke to the paper", `Yusuf Demir told the weekly ${q}. Demir never spoke to the weekly.`, "denied"],
  ["who never spoke to a cook", `Yusuf Demir told the weekly ${q}. Demir never spoke to the cook.`, "plain"],
  ["a group that did not speak", `Yusuf Demir said ${q}. None of the statements is real.`, "denied"],
  ["an answer to what was asked", `Did Yusuf Demir say ${q}? No.`, "denied"],
  ["no such remark", `Yusuf Demir is said to have shouted ${q}. No such remark was made.`, "denied"],
  ["no record of a thing", `${said} Yusuf Demir shouted. The panel found no record of any such thing.`, "denied"],
  ["no record of a boat", `${said} Yusuf Demir shouted. The panel found no record of any such boat.`, "plain"],
  ["no cry", `${said} Yusuf Demir shouted. There was no such cry on the tape.`, "denied"],
  ["mockery", `${said} said Yusuf Demir, mocking the old adverts.`, "hedged"],
  ["an imitation", `${said} said Yusuf Demir, imitating the mayor.`, "hedged"],
  ["a meal", `${said} said Yusuf Demir, eating his soup.`, "plain"],
  ["a statement that he has withdrawn", `${said} said Yusuf Demir, who has since withdrawn his statement.`, "reported"],
  ["a boat that he has withdrawn", `${said} said Yusuf Demir, who has since withdrawn his boat.`, "plain"],
  ["what it seems that he said", `Yusuf Demir seemed to say ${q}.`, "hedged"],
  ["what the column makes him say", `The column had him say ${q}.`, "denied"],
  ["an appearance", `The clip was edited to make it look as if Yusuf Demir had said ${q}.`, "denied"],
  ["a condition", `Yusuf Demir would say ${q}, if others paid.`, "hedged"],
  ["a rumour", `Word has spread that Yusuf Demir said ${q}.`, "reported"],
  ["a rumour by its verb", `It was rumoured that Yusuf Demir said ${q}.`, "reported"],
  ["what is told by nobody", `It has been reported that Yusuf Demir said ${q}.`, "reported"],
  ["what is told by somebody", `It has been reported by the weekly that Yusuf Demir said ${q}.`, "reported"],
  ["no doubt", `There is no doubt that Yusuf Demir said ${q}.`, "plain"],
  ["with no smile", `With no smile Yusuf Demir said ${q}.`, "plain"],
  ["not only", `Yusuf Demir not only said ${q} but wrote it.`, "plain"],
  ["neither", `Yusuf Demir neither said ${q} nor wrote it.`, "denied"],
  ["what was denied before “and”", `Yusuf Demir did not sit down and said ${q}.`, "plain"],
  ["what was denied before “because”", `Yusuf Demir did not sign because, he said, ${q}.`, "plain"],
  ["said by the way of “as”", `Yusuf Demir denied as he said ${q} that he had left.`, "plain"],
  ["retracted, and an apology", `Yusuf Demir said ${q}. He apologised for his words.`, "reported"],
  ["no apology", `Yusuf Demir said ${q}. He did not apologise for his words.`, "plain"],
];

it.each(rows)("words are read in the frame of %s", (_why, text, frame) => {
  const { quotations } = readQuotations([exampleArticle(`The airport met the press on Monday.\n\n${text}`)], new Map());
  const quotation = quotations.find(({ words }) => /runway is too/.test(words.text));
  expect(quotation?.frame?.kind ?? "plain").toBe(frame);
});
