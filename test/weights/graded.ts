import { disagree } from "../../src/answers/figures/disagree.ts";
import { missingWords } from "../../src/answers/outcome/refuse.ts";
import { isForeign } from "../../src/answers/question/is-foreign.ts";
import { joinNames } from "../../src/answers/question/names.ts";
import type { ReadFindings } from "../../src/answers/read-passages.ts";
import { chooseBeside } from "../../src/bot/choose-beside.ts";
import { pointOut } from "../../src/bot/point-out.ts";
import { findWindows } from "../../src/checking/alignment/find-windows.ts";
import { readClaim } from "../../src/checking/claim/claim.ts";
import { checkClaim } from "../../src/checking/verdict/check-claim.ts";
import { readComparedWords } from "../../src/checking/words/compared-words.ts";
import { indexWords } from "../../src/checking/words/index-words.ts";
import { keepRow, openWordIndex } from "../../src/checking/words/word-index.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { findWords } from "../../src/coverage/fold.ts";
import { meetingOf } from "../../src/coverage/sketch-index.ts";
import { unwrapLines } from "../../src/quotations/grammar/wrapped-lines.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { coverageOf } from "../checking/example-coverage.ts";
import { exampleArticle } from "../coverage/example.ts";
import { upTo } from "./climb.ts";
import type { Outcome } from "./outcomes.ts";

const some = (count: number, word: string) => upTo(count - 1).map((at) => `${word}${"abcdefghijkl"[at]}`);

/** Questions with more and more words of another language, of everyday English, and of the matter. */
export function reading(): readonly Outcome[] {
  const knowledge = {
    isEnglish: (word: string) => word === "the" || word.startsWith("garden"),
    spelling: { correct: () => null },
    vocabulary: { numberOf: () => undefined },
  } as unknown as Parameters<typeof isForeign>[1];
  const smalls = ["the", "of", "and", "with"];
  return upTo(6).map(
    (foreign) => () =>
      JSON.stringify(
        upTo(4).flatMap((small) =>
          upTo(6).map((matter) =>
            isForeign(
              findWords([...some(foreign, "übrig"), ...smalls.slice(0, small), ...some(matter, "garden")].join(" ")),
              knowledge,
            ),
          ),
        ),
      ),
  );
}

/** Two sentences that give other figures, and share more and more of their words. */
export function comparingFigures(): readonly Outcome[] {
  const ends = [
    ["Quill sold 12 boats", "Quill sold 45 boats"],
    ["Quill was tried on May 3", "Quill was tried on May 9"],
  ] as const;
  return ends.flatMap(([one, other]) =>
    upTo(6).map(
      (shared) => () =>
        JSON.stringify(
          upTo(5).flatMap((own) =>
            upTo(9).map((theirs) =>
              disagree(
                [one, ...some(shared, "harbour"), ...some(own, "window")].join(" "),
                [other, ...some(shared, "harbour"), ...some(theirs, "garden")].join(" "),
              ),
            ),
          ),
        ),
    ),
  );
}

/** Tells what stands for somebody of several names, the most telling first. */
export function naming(): readonly Outcome[] {
  const names = () => joinNames([], new Map([["Ada Roe", ["Bo Quill", "Boss Stella"]]])).byName.get("ada roe");
  return [() => (names()?.matches ?? []).map(({ term }) => term).join(" ")];
}

/** Tells who “Roe” alone is, where more and more articles name one Roe in full and one names another. */
export function linking(): readonly Outcome[] {
  return [4, 6, 8, 9, 11, 12, 14, 18].map((often) => () => {
    const bodies = [...upTo(often - 1).map(() => "Ada Roe left."), "Bo Roe left.", "“It leaks,” Roe said."];
    const articles = bodies.map((body, at) => exampleArticle(body, { id: `${at}` }));
    return readQuotations(articles, new Map())
      .quotations.map(({ speaker }) => speaker?.name)
      .join();
  });
}

/** Passages that fit less and less, or say more and more of what is shown, beside the one that answers. */
export function showingBeside(): readonly Outcome[] {
  const best = (body: string) => new Excerpt(exampleArticle(body), { start: 0, end: body.length });
  const words = some(8, "harbour");
  const first = { best: best(`${words.join(" ")}.`), score: 1 };
  const isChosen = (shared: number, score: number) => {
    const other = { best: best(`${[...words.slice(0, shared), ...some(8 - shared, "garden")].join(" ")}.`), score };
    return chooseBeside(first, first.best, [other], "").length;
  };
  return [
    () =>
      upTo(20)
        .map((at) => isChosen(0, at / 20))
        .join(),
    () =>
      upTo(8)
        .map((shared) => isChosen(shared, 1))
        .join(),
    () => {
      const others = upTo(4).map((at) => ({ best: best(`${some(3, `garden${at}n`).join(" ")}.`), score: 1 }));
      return `${chooseBeside(first, first.best, others, "").length}`;
    },
  ];
}

/** An answer that is more and more of the sentence that it stands in. */
export function pointingOut(): readonly Outcome[] {
  const best = new Excerpt(exampleArticle("A bridge of nine old arches."), { start: 0, end: 28 });
  const found = (end: number) => ({ answer: best.narrow({ start: 0, end }), best }) as Parameters<typeof pointOut>[0];
  return [
    () =>
      upTo(27)
        .map((end) => (pointOut(found(end + 1), "what fell") ? 1 : 0))
        .join(""),
  ];
}

/** A question of whose word the best passage has more and more. */
export function missing(): readonly Outcome[] {
  const findings = (held: number) =>
    ({
      ranked: [{ evidence: { passage: [held], title: [0] } }],
      weighed: { question: { terms: [{ written: "harbour", worth: 1 }] } },
    }) as unknown as ReadFindings;
  return [
    () =>
      upTo(20)
        .map((at) => missingWords(findings(at / 20)).length)
        .join(""),
  ];
}

/** Looks for a claim of which articles have more and more. */
export function lookingFor(): readonly Outcome[] {
  const words = upTo(25).map((at) => "abcdefghijklmnopqrstuvwxyz".charAt(at).repeat(5));
  const filler = (at: number) => Array.from({ length: 40 }, (_, word) => `garden${at}n${word}`).join(" ");
  const bodies = upTo(14).map((at) => `${filler(at)} ${words.slice(0, at).join(" ")} ${filler(at + 20)}`);
  const keys = readComparedWords(words.join(" ")).map(({ key }) => key);
  return [2, 3, 4, 6, 9, 15].map((articles) => () => {
    const some = bodies.slice(0, articles).map((body, at) => exampleArticle(body, { id: `${at}` }));
    const index = openWordIndex(keepRow(runAtOnce(indexWords(some))));
    return JSON.stringify(
      findWindows(
        index,
        Int32Array.from(keys, (key) => index.numberOf(key) ?? -1),
        3000,
      ),
    );
  });
}

/** Tells how many numbers another text must have of sketches that are longer and longer. */
export function meeting(): readonly Outcome[] {
  return [
    () =>
      upTo(40)
        .map((length) => meetingOf(new Uint32Array(length)).least)
        .join(),
  ];
}

/** Mails of which more and more lines had room for the next word. */
export function unwrapping(): readonly Outcome[] {
  const full = "The dam will hold through the whole winter";
  const mail = (short: number) => [full, "", ...upTo(39).map((at) => (at < short ? "Rain fell" : full))].join("\n");
  return [
    () =>
      upTo(12)
        .map((short) => (unwrapLines(mail(short)) === mail(short) ? 0 : 1))
        .join(""),
  ];
}

/** Claims whose beginning, which names somebody, is more and more of the quotation's own. */
export function standingWithin(): readonly Outcome[] {
  const quoted = "“Ada Roe told me on the way to the pier that the dam will hold through the winter,” said Bo Quill.";
  const coverage = coverageOf([exampleArticle(`${quoted} Ada Roe is an engineer.`)]);
  const leads = ["said", "said in 2020 that", "informed us", "informed us yesterday", "told us", "told me"];
  return leads.map((lead) => () => {
    const { verdict, edits } = checkClaim(
      readClaim(`Ada Roe ${lead} the dam will hold through the winter`),
      null,
      coverage,
    );
    return JSON.stringify([verdict, edits.map(({ claim }) => claim)]);
  });
}
