import { denialBehind } from "../../src/archive/allegations/denial-behind.ts";
import { findDenials } from "../../src/archive/allegations/find-denials.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleArticle } from "../coverage/example.ts";
import { upTo } from "./climb.ts";
import type { Outcome } from "./outcomes.ts";

type Tell = (shown: Excerpt, archive: Archive) => Promise<Excerpt | null | undefined> | Excerpt | null;

/** Articles with more and more sentences between an accusation, which is shown, and its denial: which denial is found of each. */
const climbDenials = (most: number, shown: string, write: (between: number) => string, tell: Tell) => {
  const opened = upTo(most).map((count) => {
    const article = exampleArticle(write(count));
    const start = article.body.indexOf(shown);
    return {
      excerpt: new Excerpt(article, { start, end: start + shown.length }),
      archive: openArchive([article], { aliases: new Map(), buildIndex: buildMiniSearchIndex }),
    };
  });
  const outcome: Outcome = async () => {
    const told: unknown[] = [];
    for (const { excerpt, archive } of opened) told.push((await tell(excerpt, await archive))?.text);
    return JSON.stringify(told);
  };
  return [outcome];
};

const denialOf: Tell = async (shown, archive) => (await findDenials([shown], archive)).get(shown);
const rain = (count: number) => "It was cold then. ".repeat(count);

export const unnamedDenial = () =>
  climbDenials(
    8,
    "A man of 44 was charged with arson.",
    (count) => `A man of 44 was charged with arson. ${rain(count)}He denies it.`,
    denialOf,
  );
export const nameBefore = () =>
  climbDenials(
    20,
    "He was charged with arson.",
    (count) => `Omar Tanaka left. ${rain(count)}He was charged with arson.\n\n${rain(6)}\n\nTanaka denied the charge.`,
    denialOf,
  );
export const introducedBehind = () =>
  climbDenials(
    6,
    "Police charged a drummer with assault.",
    (count) =>
      `Police charged a drummer with assault. ${rain(count)}Kofi Brandt, 30, was freed on Friday.\n\n${rain(6)}\n\nBrandt pleaded not guilty.`,
    denialOf,
  );
export const contradictedBehind = () =>
  climbDenials(
    5,
    "Ada Roe said that the mayor took the money.",
    (count) =>
      `Ada Roe said that the mayor took the money. ${"“We saw it,” Cy Venn said. ".repeat(count)}Bo Quill denied that.`,
    denialBehind,
  );
