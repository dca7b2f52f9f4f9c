import { findFew } from "../../src/answers/answering.ts";
import { introduces } from "../../src/answers/outcome/introduces.ts";
import { askAge } from "../../src/answers/question/ask-age.ts";
import { isForeign } from "../../src/answers/question/is-foreign.ts";
import { lacksAntecedent } from "../../src/answers/question/lacks-antecedent.ts";
import { readCompound } from "../../src/answers/question/read-compound.ts";
import { gatherEvidence } from "../../src/answers/ranking/gather-evidence.ts";
import { isFollowUp } from "../../src/archive/follow-up.ts";
import { firstClause } from "../../src/bot/short-title.ts";
import { describeSpeakers } from "../../src/bot/wording.ts";
import { findDifferingFigures } from "../../src/checking/alignment/differing-figures.ts";
import { isAlsoCalled } from "../../src/checking/claim/also-called.ts";
import { readClaim } from "../../src/checking/claim/claim.ts";
import { partAttribution } from "../../src/checking/claim/claimed-attribution.ts";
import { readMarkedWords } from "../../src/checking/claim/marked-words.ts";
import { partBareClaim } from "../../src/checking/claim/part-bare-claim.ts";
import { checkClaim } from "../../src/checking/verdict/check-claim.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { findWords } from "../../src/coverage/fold.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { meetingOf, openSketchIndex } from "../../src/coverage/sketch-index.ts";
import { linkToWords } from "../../src/coverage/text-fragment.ts";
import { addDays, maySpeakOf, monthOf, yearMeant } from "../../src/dates/calendar.ts";
import { opensQuestion } from "../../src/english/classes/questions.ts";
import { readAccusation } from "../../src/quotations/allegations/read-accusations.ts";
import { readDenial } from "../../src/quotations/allegations/read-denial.ts";
import { deniesSaying } from "../../src/quotations/frames/denied-saying.ts";
import { readHandingOnBehind } from "../../src/quotations/frames/handing-on-behind.ts";
import { readMadeAppearance } from "../../src/quotations/frames/imagined.ts";
import { readBehind } from "../../src/quotations/frames/read-behind.ts";
import { signalsBefore } from "../../src/quotations/frames/signals.ts";
import { chunkSentence } from "../../src/quotations/grammar/chunks.ts";
import { mainClauseStart } from "../../src/quotations/grammar/main-clause.ts";
import { readTokens } from "../../src/quotations/grammar/tokens.ts";
import { unwrapLines } from "../../src/quotations/grammar/wrapped-lines.ts";
import { findSigner } from "../../src/quotations/people/turn-names.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { keepInMemory } from "../../src/reading/kept-vectors.ts";
import { readAnswer } from "../../src/reading/read-answer.ts";
import type { Candidate } from "../../src/search/passage-index.ts";
import { chooseTelling } from "../../src/search/telling-terms.ts";
import { readSpelling } from "../../src/terms/spelling.ts";
import type { Lexicon } from "../../src/terms/vocabulary.ts";
import { english } from "../bot/example-service.ts";
import { coverageOf } from "../checking/example-coverage.ts";
import { exampleArticle } from "../coverage/example.ts";
import { climb, upTo } from "./climb.ts";

const whole = (body: string) => ({ start: 0, end: body.length });

/** Tells who says what is quoted, how surely, and whether the article hands it on plainly. */
const quoted = (body: string) =>
  readQuotations([exampleArticle(body)], new Map()).quotations.map(
    ({ words, speaker, certainty, affirmed, via, relayedBy, frame }) => [
      words.text.length,
      speaker?.name ?? null,
      speaker?.evidence.text ?? null,
      certainty,
      affirmed,
      via?.text ?? null,
      relayedBy?.name ?? null,
      frame?.kind ?? null,
    ],
  );

/** Tells what is found of a claim in one article or several. */
const checked = (body: string | readonly string[], claim: string, speaker: string | null = null) => {
  const articles = [body].flat().map((text, at) => exampleArticle(text, { id: `${at}` }));
  const found = checkClaim(readClaim(claim), speaker, coverageOf(articles));
  return [
    found.verdict,
    found.pieces.map(({ words, limit }) => [words.start, words.end, limit?.words.end]),
    found.edits.length,
    found.claimedSpeaker,
    found.frame?.cue.start,
  ];
};

const tokensOf = (body: string) => readTokens(body, whole(body));
const chunksOf = (body: string) => chunkSentence(tokensOf(body)).map(({ kind }) => kind);

const sourceOf = (body: string) => {
  const article = exampleArticle(body);
  return { article, passages: splitPassages(article), quotations: [] };
};

const said = "“The dam will hold through the whole winter”";
const small = (count: number) => "small ".repeat(count);

export const accuserBehind = climb(upTo(10), (count) => {
  const body = `Ada Roe was accused${" at noon".repeat(count)} by Bo Quill.`;
  return readAccusation(body, whole(body));
});
export const deniedBehind = climb(upTo(14), (count) => {
  const body = `Ada Roe denied ${small(count)}allegations.`;
  return readDenial(body, whole(body));
});
export const clauseBefore = climb(upTo(48, 6), (count) =>
  quoted(`Bo Quill never said${" in a letter".repeat(count)} that ${said}.`),
);
export const novelBefore = climb(upTo(8), (count) => quoted(`${said}, the hero says in her ${small(count)}novel.`));
export const sayerBehind = climb(upTo(11), (count) =>
  readHandingOnBehind(tokensOf(`It leaks, said the ${small(count)}clerk`)),
);
export const madeBefore = climb(upTo(11), (count) =>
  readMadeAppearance(tokensOf(`made the ${small(count)}mayor appear that he said`)),
);
export const lieBehind = climb(upTo(36, 2), (count) =>
  readBehind(tokensOf(`${", by noon".repeat(count)}, is a lie`), false),
);
export const suchBehind = climb(upTo(36, 6), (count) =>
  quoted(`${said}, Ada Roe said. By noon${", by noon".repeat(count)}, there was no such remark.`),
);
export const signalBefore = climb(upTo(22), (count) => {
  const tokens = tokensOf(`if the ${small(count)}clerk`);
  return signalsBefore(tokens, tokens.length, tokens.length);
});
export const thoseWhoSay = climb(upTo(5), (count) =>
  signalsBefore(tokensOf(`those who say ${"often ".repeat(count)}`), 2, 2),
);
export const aside = climb(upTo(22), (count) => chunksOf(`Ada Roe (the ${small(count)}clerk) left`));
export const unclosed = climb(upTo(11), (count) => quoted(`“The dam will hold, the ${small(count)}clerk said.`));
export const dateline = climb(upTo(14), (count) =>
  mainClauseStart(chunkSentence(tokensOf(`KELL${", Ohio".repeat(count)} — The mayor left.`)), 99),
);
export const longNoun = climb(upTo(24, 3), (count) => quoted(`${said} said the ${small(count)}clerk.`));
export const signature = climb(upTo(160, 20), (count) => quoted(`${said}\n— Ada Roe, ${"x".repeat(count)}`));
export const chain = climb(upTo(10, 2), (count) =>
  quoted(`An aide${" to an aide".repeat(count)} of Ada Roe said ${said}.`),
);
export const label = climb(upTo(36, 4), (count) =>
  quoted(
    ["Ada", "Bo", "Cy", "Ida", "Ugo"].map((name) => name + "x".repeat(count)).join(" ") +
      ": It leaks.\n\nQ. Why?\n\nA. It is old.\n\nQ. How old?",
  ),
);
export const mailWidth = climb(upTo(200, 10), (width) => {
  const line = "rain ".repeat(60).slice(0, width).trim();
  const mail = [line, line, "", line, line].join("\n");
  return unwrapLines(mail) === mail;
});
export const pronounBehind = climb(upTo(4), (count) =>
  quoted(
    `Felano Quill sells honey. ${"Not so. ".repeat(count)}He left.\n\nFelano Quill saw Rukato Venn. ${said} he said.`,
  ),
);
export const thingBefore = climb(upTo(6), (count) =>
  quoted(`Kell Water Company raised its prices. ${"Rain fell. ".repeat(count)}${said}, it said.`),
);
export const nameOfThing = climb(upTo(8), (count) => quoted(`Ada Roe praised the “old ${small(count)}” rule.`));
export const rating = climb(upTo(20, 4), (count) => quoted(`Ada Roe rates the ${small(count)}shares “hold”.`));
export const introduction = climb([1000, 3000, 5000, 7000], (count) =>
  quoted(
    `Ada Roe is a baker.\n\n${"x".repeat(count)}.\n\nQ: Is it old?\n\nA: It is very old.\n\nQ: How old?\n\nA: Very.`,
  ),
);
export const signer = climb(upTo(6500, 500), (count) => [
  findSigner(`${"x".repeat(count)} Roe`, 0, "Roe"),
  findSigner(`Roe ${"x".repeat(count)}`, count + 4, "Roe"),
]);
export const heading = climb(upTo(160, 20), (length) =>
  splitPassages(
    exampleArticle(`${"Rain fell on the dam. ".repeat(38)}\n\n${"x".repeat(length + 1)}\n\n${"It leaks. ".repeat(20)}`),
  ).map(({ excerpt }) => [excerpt.start, excerpt.end]),
);
export const opening = climb(upTo(64, 4), (count) => opensQuestion(`${" ".repeat(count)}did Ada Roe say it`));
export const alsoCalled = climb(upTo(90, 5), (count) =>
  isAlsoCalled("Ada Roe", "Boss", `Ada Roe, ${"x".repeat(count + 1)} known as Boss`),
);
export const signedClaim = climb(
  upTo(26, 2),
  (count) => partAttribution(`${said} — ${`R${"o".repeat(count)}e `.repeat(6)}`).speaker,
);

export const topicInMarks = climb(
  upTo(30),
  (count) => readMarkedWords(`was it in the “old dam by the sea” ${"winter ".repeat(count)}`).length,
);
export const smallInName = climb(
  upTo(6),
  (count) => readMarkedWords(`who wrote “Boats ${"a".repeat(count)}x Sailors”`).length,
);
export const wordsInName = climb(
  upTo(12),
  (count) => readMarkedWords(`who wrote “Boats${" Boats".repeat(count)}”`).length,
);
const spoken = `${said}, Ada Roe said. Bo Quill left.`;
export const nameFarBefore = climb(upTo(20, 4), (count) =>
  checked(spoken, `${"really ".repeat(count)}Ada Roe: the dam will hold through the whole winter`),
);
export const nameFarBehind = climb(upTo(20, 4), (count) =>
  checked(spoken, `the dam will hold through the whole winter - Ada Roe ${"really ".repeat(count)}`),
);
export const leadOfName = climb(upTo(10, 2), (count) =>
  checked(spoken, `${"really ".repeat(count)}Ada Roe: the dam will hold through the whole cold winter`),
);

export const handleBehind = climb(upTo(90, 15), (count) =>
  checked(`${said}, Gil Ames wrote ${"x".repeat(count)} (@fitboat). Gil Ames left.`, `@fitboat: ${said}`),
);
export const fewSigned = climb(upTo(4), (count) => {
  const coverage = coverageOf([exampleArticle(spoken)]);
  return partBareClaim(`${["rain", "may", "come", "soon"].slice(0, count).join(" ")} - Ada Roe`, coverage)?.speaker;
});
export const roleBehind = climb(upTo(12, 3), (count) =>
  checked(
    `${said}, the mayor said. Bo Quill left.`,
    `the dam will hold through the whole winter said the ${small(count)}mayor`,
  ),
);
export const nestedBefore = climb(upTo(450, 90), (count) =>
  checked(
    `“Bo Quill said ‘It is old ${"and old ".repeat(count / 8)}and the dam will hold through the whole winter’ to me,” Ada Roe said.`,
    "the dam will hold through the whole winter",
  ),
);
export const closeByWords = climb(upTo(6), (count) =>
  checked("The signatures are not his and never were.", `the signatures are his ${"indeed ".repeat(count)}`),
);
export const describedBefore = climb(upTo(90, 15), (count) =>
  checked(`The union leader ${"x".repeat(count)} Ada Roe left. ${said}, Ada Roe said.`, said, "the union boss"),
);
export const limitNext = climb(upTo(360, 60), (count) =>
  checked(`“The dam will hold,” Ada Roe said. “But not ${"so ".repeat(count / 3)}this year.”`, "The dam will hold"),
);
export const limitBetween = climb(upTo(180, 30), (count) =>
  checked(`“The dam will hold,” Ada Roe said ${"x".repeat(count)}. “But not this year.”`, "The dam will hold"),
);
export const figureBehind = climb(upTo(6), (count) => {
  const [one = sourceOf(""), other = one] = [12, 45].map((figure) =>
    sourceOf(`Ada Roe sold ${figure} ${"of the ".repeat(count)}heavy boats today.`),
  );
  return findDifferingFigures(one, other).length;
});

const vocabularyOf = (...terms: readonly string[]): Lexicon => ({
  numberOf: (term: string) => (terms.includes(term) ? 1 : undefined),
  hasCompound: (one: string, other: string) => terms.includes(`${one}-${other}`),
  writes: (word: string) => terms.includes(word),
  words: () => [],
  size: terms.length,
});
const knowledgeOf = (...terms: readonly string[]) =>
  ({
    isEnglish: (word: string) => word === "the",
    spelling: { correct: () => null },
    vocabulary: vocabularyOf(...terms),
    names: { byName: new Map(), roles: [] },
    frames: new Set(),
  }) as unknown as Parameters<typeof readCompound>[3];

export const compound = climb([1, 30, 50, 70], (length) => {
  const [one, other] = ["sea", "x".repeat(length)];
  const words = findWords(`${one}${other}`);
  return readCompound(
    `${one}${other}`,
    words,
    0,
    knowledgeOf(`${one}-${other}`, `${one}${other}`, one, other),
  ).terms.map(({ term }) => term.matches);
});
export const owned = climb(upTo(5), (count) => {
  const terms = findWords(`what is her ${"worth ".repeat(count)}boat`).map(({ text }) => ({ written: text, worth: 1 }));
  return lacksAntecedent(
    { plain: `what is her ${"worth ".repeat(count)}boat`, readAs: [], terms } as never,
    ({ written }) => written === "boat",
    vocabularyOf(),
  );
});
export const foreignWords = climb(upTo(6), (count) => isForeign(findWords("übrig ".repeat(count)), knowledgeOf()));
export const shortWords = climb(upTo(6), (length) =>
  isForeign(findWords(`${"x".repeat(length + 1)} `.repeat(4)), { ...knowledgeOf(), isEnglish: () => true }),
);
export const askedAge = climb(upTo(9), (count) =>
  askAge(`what's the age of ada${" roe".repeat(count)}`, vocabularyOf()),
);
export const described = climb(upTo(14), (count) => introduces("who is quill", `Quill, a ${small(count)}baker, left.`));
export const clause = climb(upTo(100, 5), (count) =>
  firstClause(
    `${"Rain fell on Kell".slice(0, count % 20)}, ${"and rain ".repeat(count / 9)}, so the dam will hold until the winter is over`,
  ),
);
export const quotedShare = climb(upTo(90, 15), (count) => {
  const body = `“${"old dam ".repeat(count / 8)}dam,” Ada Roe said ${"of it ".repeat(10)}.`;
  const { quotations } = readQuotations([exampleArticle(body)], new Map());
  return describeSpeakers(quotations, whole(body), english);
});
export const linkedWords = climb(upTo(24, 2), (count) =>
  linkToWords(
    new Excerpt(exampleArticle(`x ${"dam ".repeat(count)}`, { url: "https://a.example/" }), {
      start: 0,
      end: 1 + 4 * count,
    }),
  ),
);
export const linkedCharacters = climb(upTo(100, 10), (count) =>
  linkToWords(
    new Excerpt(exampleArticle("x".repeat(count + 1), { url: "https://a.example/" }), { start: 0, end: count + 1 }),
  ),
);
export const daysAhead = climb(upTo(8), (count) =>
  yearMeant((year) => monthOf(year, 5 + count), { today: "2026-12-01", loaded: ["2023-04-30"] }),
);
export const daysAfter = climb(upTo(100, 10), (count) =>
  maySpeakOf({ to: "2024-01-01" }, ["2023-01-01", addDays("2024-01-01", count)]),
);
export const followUp = climb(upTo(8), (count) =>
  isFollowUp(`why ${"did she ".repeat(4)}`.split(" ").slice(0, count).join(" ")),
);
export const roomAhead = climb(upTo(12), (count) => {
  const kept = keepInMemory(4000);
  const one = { dims: 2, spans: new Uint16Array(2), halves: new Uint8Array(400) };
  for (const at of upTo(count)) kept.put(`${at}`, one, "now");
  return kept.hasRoom();
});

/** A passage with one of two words of a question, of an article that fits better and better, beside many with both. */
export const firstLook = climb(upTo(10), (count) => {
  const weighed = {
    weights: Float64Array.of(0.5, 0.5),
    standsFor: new Map([0, 1].map((term) => [term, [[term, 1]]])),
    stands: Uint8Array.of(1, 1),
    nothing: new Float64Array(2),
  } as unknown as Parameters<typeof gatherEvidence>[1];
  const candidateOf = (ids: readonly number[], articleScore: number) =>
    ({
      passage: { article: {} },
      terms: { ids: Int32Array.from(ids), sentenceEnds: Int32Array.of(ids.length), title: new Int32Array() },
      articleScore,
    }) as unknown as Candidate;
  const both = upTo(99).map(() => candidateOf([0, 1], 0));
  const found = gatherEvidence([...both, candidateOf([0], count / 2)], weighed);
  return [found.length, found.filter(({ candidate }) => candidate.articleScore > 0).length];
});

export const fewArticlesMatched = climb(upTo(14), (count) => {
  const sources = new Map(upTo(count).map((at) => [`${at}`, { article: {}, passages: [{}] }]));
  return findFew(sources as never, { contents: { termsOf: () => [{}] } } as never).length;
});
export const fewPassagesMatched = climb(upTo(40, 4), (count) => {
  const passages = upTo(count).map(() => ({}));
  return findFew(
    new Map([["a", { article: {}, passages }]]) as never,
    { contents: { termsOf: () => passages } } as never,
  ).length;
});
export const answerLength = climb(upTo(70, 10), (count) => {
  const [starts, ends] = [new Float32Array(80), new Float32Array(80)];
  starts[0] = 9;
  ends[count] = 9;
  const spans = Int32Array.from(upTo(79).flatMap((at) => [at * 2, at * 2 + 1]));
  return readAnswer({ logit: 0, starts, ends, spans }, 0, { start: 0, end: 160 }).answer.end;
});
export const correctedLength = climb([10, 14, 20, 30, 40], (length) => {
  const word = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz".slice(0, length);
  const lexicon = { ...vocabularyOf(word), words: () => [[word, word] as const] };
  return readSpelling(lexicon, () => 1).correct(
    `${word.slice(0, 5)}${word.charAt(6)}${word.charAt(5)}${word.slice(7)}`,
  );
});
export const deniedSaying = climb(upTo(16), (count) =>
  deniesSaying(tokensOf(`Ada Roe denied ${"ever ".repeat(count)}saying it`)),
);
export const likelyCopies = climb(upTo(14), (count) => {
  const index = openSketchIndex<number>();
  const meeting = { numbers: [1, 2], least: 1 };
  for (const at of upTo(count)) index.add(at, meeting);
  return index.findLikely(meeting).length;
});
export const numbersMet = climb(upTo(60, 6), (length) => meetingOf(new Uint32Array(length)).numbers.length);
export const commonTerms = climb(
  upTo(4),
  (count) =>
    chooseTelling(new Map(upTo(count).map((at) => [at, 1])), new Int32Array(9).fill(7000), { termOf: String } as never)
      .size,
);
