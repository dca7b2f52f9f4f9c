import { findDoer } from "../../src/answers/outcome/find-doer.ts";
import { oneLine } from "../../src/bot/short-title.ts";
import { widenToParagraph } from "../../src/bot/widen.ts";
import { readClaim } from "../../src/checking/claim/claim.ts";
import { readMarkedWords } from "../../src/checking/claim/marked-words.ts";
import { checkClaim } from "../../src/checking/verdict/check-claim.ts";
import { isNearlySaid } from "../../src/checking/verdict/nearly-said.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { readClearing } from "../../src/quotations/allegations/read-clearing.ts";
import { readDenial } from "../../src/quotations/allegations/read-denial.ts";
import { foldQuotations } from "../../src/quotations/fold-quotations.ts";
import { findOddGovernor } from "../../src/quotations/frames/read-plainness.ts";
import { readRumour } from "../../src/quotations/frames/rumour.ts";
import { readWithdrawnSource } from "../../src/quotations/frames/withdrawn-source.ts";
import { chunkSentence } from "../../src/quotations/grammar/chunks.ts";
import { readTokens } from "../../src/quotations/grammar/tokens.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { coverageOf } from "../checking/example-coverage.ts";
import { exampleArticle } from "../coverage/example.ts";
import { climb, upTo } from "./climb.ts";

// How far the rules of a sentence reach, and how many words they ask for.

const whole = (body: string) => ({ start: 0, end: body.length });
const tokensOf = (body: string) => readTokens(body, whole(body));
const read = (body: string) => readQuotations([exampleArticle(body)], new Map()).quotations;
const quoted = (body: string) =>
  read(body).map(({ words, speaker, certainty, affirmed, kind, frame }) => [
    words.text.length,
    speaker?.name,
    speaker?.evidence.text,
    certainty,
    affirmed,
    kind,
    frame?.kind,
  ]);
const checked = (body: string, claim: string) => checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)]));
const small = (count: number) => "small ".repeat(count);
const some = (count: number) =>
  "amber birch cedar delta ember fjord grove heath inlet jetty kelp larch".split(" ").slice(0, count).join(" ");
const said = "“The dam will hold through the whole winter”";

export const caseAgainst = climb(upTo(10), (count) => {
  const body = `Prosecutors dropped the case${" in May".repeat(count)} against Ada Roe.`;
  return readClearing(body, whole(body));
});
export const denialInMarks = climb(upTo(8), (count) => {
  const body = `Ada Roe ${"“".repeat(count)}denied” the charge.`;
  return readDenial(body, whole(body));
});
export const innocentBehind = climb(upTo(14), (count) => {
  const body = `Ada Roe said${" in May".repeat(count)} that Bo Venn was innocent.`;
  return readDenial(body, whole(body));
});
export const falseBehind = climb(upTo(10), (count) => {
  const body = `The charges were${" in part".repeat(count)} false, Ada Roe said.`;
  return readDenial(body, whole(body));
});
export const someOutlets = climb(upTo(8), (count) =>
  readRumour(tokensOf(`some of the ${small(count)}outlets reported that Ada Roe said`)),
);
export const outletsBehind = climb(upTo(12), (count) =>
  readRumour(tokensOf(`some outlets ${"at noon ".repeat(count)}reported that Ada Roe said`)),
);
export const postBefore = climb(upTo(10), (count) =>
  readWithdrawnSource(tokensOf(`Ada Roe wrote it in a post${" at noon".repeat(count)}, which she has since deleted`)),
);
export const draftBefore = climb(upTo(10), (count) =>
  readWithdrawnSource(tokensOf(`Ada Roe wrote in a draft of the ${small(count)}plan, since withdrawn,`)),
);
export const hearersBefore = climb(upTo(12), (count) =>
  findOddGovernor(tokensOf(`Ada Roe told a ${small(count)}hall that Bo Venn said`)),
);
export const sharedWords = climb(
  upTo(8),
  (count) =>
    foldQuotations(read(`“${some(count + 1)},” said Ada Roe. “${some(count + 1)} maple otter,” said Ada Roe.`)).length,
);
export const inSingleMarks = climb(upTo(12), (count) =>
  quoted(`“It leaks,” said Bo Venn.\n\nThe plan for ‘${some(count + 1)}’ came in May.`),
);
export const singleHeading = climb(upTo(12), (count) => quoted(`“It leaks,” said Bo Venn.\n\n‘${some(count + 1)}’`));
export const turnsOfTalk = climb(upTo(6), (count) =>
  quoted(`${"Ada Roe: It leaks.\n\nBo Venn: It does not.\n\n".repeat(3).split("\n\n").slice(0, count).join("\n\n")}`),
);
export const slipOfName = climb(upTo(9), (count) =>
  quoted(`Ada R${"o".repeat(count)}ne left the hall. ${said}, R${"o".repeat(count)}nne said.`),
);
export const roleLinks = climb(upTo(5), (count) => quoted(`${said}, said a clerk${" at the port".repeat(count)}.`));
export const claimOfNoun = climb(upTo(30, 3), (count) =>
  quoted(`Ada Roe made the point that the pier${", by noon".repeat(count)}, would be “a sponge with rails”.`),
);
export const headlineWords = climb(upTo(30, 2), (count) =>
  quoted(`${"Dam ".repeat(count)}‘the dam will hold’ for years\n\n“It leaks,” said Ada Roe.`),
);
export const longSentence = climb(upTo(300, 30), (count) =>
  quoted(`Ada Roe, ${"small ".repeat(count)}, said that it rained and ${said}.`),
);

export const calledBehind = climb(upTo(4), (count) =>
  quoted(`${said}, said a clerk who gave her name${" at noon".repeat(count)} as Kestrel.`),
);
export const initialName = climb(upTo(8), (count) =>
  chunkSentence(tokensOf(`Husted${" Ada".repeat(count)} told the board that it leaks.`)).map(({ kind }) => kind),
);
export const listedNames = climb(upTo(12), (count) =>
  quoted(`The town has three bakers,${" Bo Venn,".repeat(count)} Gil Ames and Kell Road. ${said}, said Kell Road.`),
);
export const shortDenial = climb(upTo(8), (count) =>
  quoted(`${said}, Ada Roe said. The quotation was “fake${" small".repeat(count)}”.`),
);
export const shortDenialLetters = climb(upTo(100, 10), (count) =>
  quoted(`${said}, Ada Roe said. The quotation was “fake ${"x".repeat(count)}”.`),
);
export const hearersOfRelay = climb(upTo(5), (count) =>
  quoted(`According to Bo Venn, Ada Roe told the board${" in a letter".repeat(count)}, ${said}.`),
);

export const betweenNameAndClaim = climb(upTo(14), (count) => {
  const found = checked(
    `${said}, Ada Roe said.`,
    `Ada Roe ${"quote ".repeat(count)}the dam will hold through the whole winter`,
  );
  return [found.claim.words.length, found.claimedSpeaker?.name];
});
export const fewClaimed = climb(upTo(6), (count) => {
  const found = checked(`“${some(6)},” said Ada Roe.`, `Ada Roe really said ${some(count)}`);
  return [found.claim.words.length, found.claimedSpeaker?.name];
});

export const fewMarked = climb(upTo(8), (count) => readMarkedWords(`what of “${some(count + 1)}” then`).length);
export const fewAsked = climb(upTo(8), (count) => readMarkedWords(`is “${some(count + 1)}” a real quote`).length);
export const fewSaid = climb(upTo(8), (count) => readMarkedWords(`who said “${some(count + 1)}” then`).length);
export const oneSlip = climb(upTo(11), (count) =>
  isNearlySaid(checked(`“The ${some(count)} dam leaks,” said Ada Roe.`, `The ${some(count)} pier leaks`)),
);
export const disputedTerms = climb(upTo(10), (count) =>
  [2, 3, 4, 6, 8, 10].map(
    (all) =>
      checked(`“${some(all)},” said Ada Roe.\n\nRoe later denied having said that ${some(count)} was there.`, some(all))
        .frame?.kind,
  ),
);
export const saidBeside = climb(upTo(14), (count) =>
  [
    checked(
      `“It leaks every winter now,” said Ada Roe ${small(count)}then.`,
      `It leaks every winter now said Ada Roe ${small(count)}then`,
    ),
  ].map(({ verdict, claim }) => [verdict, claim.words.length]),
);
export const longName = climb(upTo(12), (count) => {
  const name = `Ada R${"o".repeat(count)}an`;
  const found = checked(`${said}, ${name} said.`, `${name}n: ${said}`);
  return [found.verdict, found.claimedSpeaker?.fit];
});

export const passiveBefore = climb(upTo(8), (count) =>
  findDoer("who stole the boat", [`The boat was ${"never ".repeat(count)}stolen`]),
);
export const shownParagraph = climb(upTo(500, 40), (count) => {
  const article = exampleArticle(`The dam leaks. ${"x".repeat(count)}.`);
  return widenToParagraph(new Excerpt(article, { start: 0, end: 14 })).end;
});
export const shownLine = climb(upTo(180, 20), (count) => oneLine("rain ".repeat(count / 5)).length);
