import { type Answer, type FoundPassage, isRefused, isUnread } from "../answers/answer.ts";
import { type Denials, findDenials } from "../archive/allegations/find-denials.ts";
import type { Archive } from "../archive/archive.ts";
import { sortByText } from "../archive/corroboration.ts";
import type { Citation } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { foldText } from "../coverage/fold.ts";
import { markWithin } from "../coverage/passage-mark.ts";
import { readAnswerKind } from "../english/questions/answer-kind.ts";
import { chooseBeside } from "./choose-beside.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { describeReadings } from "./describe-reading.ts";
import type { Words } from "./languages/words.ts";
import { openSourceList, type SourceList } from "./number-sources.ts";
import { pointOut } from "./point-out.ts";
import { type Block, type Elsewhere, type TextBlock, textBlock } from "./reply.ts";
import { oneLine } from "./short-title.ts";
import { showDenial, showExcerpt } from "./show-excerpt.ts";
import { widenToParagraph } from "./widen.ts";

/** `short`: what answers, and at most two lines beside it. `list`: every passage that was found. */
export type AnswerForm = "short" | "list";

/** An answer as it is shown, how many of its passages are not, and what denies those that are. */
export interface DescribedAnswer {
  readonly blocks: readonly Block[];
  readonly left: number;
  readonly denials: Denials;
}

/** Of the articles that say the same, so many of either kind are named. */
const mostCopiesNamed = 2;

/** Where it is not sure that a passage answers, another stands beside it if both are no longer than this. UTF-16 units. */
const mostUnsure = 400;

/**
 * The passages that answer, or come closest, each with the line that denies what it accuses somebody of; then the articles that
 * they are from, each once.
 */
export async function describeAnswer(
  answer: Answer,
  form: AnswerForm,
  archive: Archive,
  words: Words,
): Promise<DescribedAnswer> {
  const list = openSourceList();
  const passages = withoutFigures(answer);
  const shown = form === "list" ? listAll(answer, passages) : choose(answer, passages);
  const denials = await findDenials(
    shown.map(({ excerpt }) => excerpt),
    archive,
  );
  const blocks = [
    ...(answer.partial ? [textBlock("warning", words.ask.partial)] : []),
    ...describeOutcome(answer, shown.length, archive, words),
    ...shown.flatMap((one) => [
      ...showPassage(one, list, archive, words),
      ...showDenial(denials.get(one.excerpt), list, archive),
    ]),
  ];
  const denialsOfBest = shown.flatMap(({ found, excerpt }) => {
    const denial = denials.get(excerpt);
    return denial ? [[found.best, denial] as const] : [];
  });
  return { blocks: list.close(blocks), left: passages.length - shown.length, denials: new Map(denialsOfBest) };
}

/** The question as it was asked, and what was understood in it beyond its words. */
export function describeAsked({ question, readAs }: Pick<Answer, "question" | "readAs">, words: Words): TextBlock {
  return textBlock("asked", oneLine(question), ...describeReadings(readAs, words));
}

/** What gives another figure stands beside the passage whose figure it is. */
function withoutFigures({ passages }: Answer): readonly FoundPassage[] {
  const figures = new Set(passages.flatMap(({ otherFigures }) => otherFigures.map(({ passage }) => passage)));
  return passages.filter(({ passage }) => !figures.has(passage));
}

interface Shown {
  readonly found: FoundPassage;
  /** Holds what is shown of it. */
  readonly excerpt: Excerpt;
  /** Holds what of it answers; null where it may not. */
  readonly answer: Excerpt | null;
  readonly points: boolean;
  readonly brief?: "also" | "closest";
}

function listAll(answer: Answer, passages: readonly FoundPassage[]): readonly Shown[] {
  const { outcome, question } = answer;
  if (isRefused(answer) || isUnread(answer)) return passages.map((found) => besideOf(found, "closest"));
  return passages.map((found) => (outcome === "answered" ? answerOf(found, question) : doubtful(found)));
}

function fitsBeside({ text }: Excerpt, other: Excerpt): boolean {
  return text.length + other.text.length <= mostUnsure && !other.text.includes("\n");
}

function choose(answer: Answer, passages: readonly FoundPassage[]): readonly Shown[] {
  const { outcome, question } = answer;
  const [first] = passages;
  if (!first || outcome === "not-covered" || outcome === "outside-dates") return [];
  if (outcome === "not-said" || isUnread(answer)) return [besideOf(first, "closest")];
  if (outcome === "unsure") {
    const second = passages.slice(1, 2).filter(({ best }) => fitsBeside(first.best, best));
    return [doubtful(first), ...second.map((found) => besideOf(found, "also"))];
  }
  const shown = answerOf(first, question);
  // Somebody has one age; another is somebody else's.
  const others = readAnswerKind(foldText(question)) === "age" ? [] : passages.slice(1);
  const beside = chooseBeside(first, shown.excerpt, others, question);
  return [shown, ...beside.map((found) => ({ ...besideOf(found, "also"), answer: pointOut(found, question) }))];
}

function answerOf(found: FoundPassage, question: string): Shown {
  return { found, excerpt: widenToParagraph(found.best), answer: pointOut(found, question), points: true };
}

function doubtful(found: FoundPassage): Shown {
  return { found, excerpt: found.best, answer: null, points: false };
}

function besideOf(found: FoundPassage, brief: "also" | "closest"): Shown {
  return { ...doubtful(found), brief };
}

function showPassage(
  { found, excerpt, answer, points, brief }: Shown,
  list: SourceList,
  archive: Archive,
  words: Words,
): readonly Block[] {
  const block = showExcerpt(excerpt, list, archive);
  if (brief) return [{ ...block, brief, ...(answer && { answer }) }];
  const { passage, alsoIn, otherFigures } = found;
  return [
    {
      ...block,
      best: points ? found.best : null,
      ...(answer && { answer }),
      mark: markWithin(passage, excerpt),
      carriers: alsoIn.length,
      ...nameElsewhere(passage.article.id, alsoIn, list, archive),
    },
    ...otherFigures.flatMap((other) => [
      textBlock("plain", words.ask.otherFigure),
      { ...showExcerpt(other.best, list, archive), mark: markWithin(other.passage, other.best) },
    ]),
  ];
}

/** Other reports, and apart from them the articles that only carry the same text, which confirms nothing. */
function nameElsewhere(articleId: string, alsoIn: readonly Citation[], list: SourceList, archive: Archive) {
  const { reports, sameText } = sortByText(articleId, alsoIn, archive.carriers);
  const also = listElsewhere(
    reports.map(({ citation }) => citation),
    list,
  );
  const same = listElsewhere(sameText, list);
  return { ...(also && { alsoIn: also }), ...(same && { sameTextIn: same }) };
}

function listElsewhere(citations: readonly Citation[], list: SourceList): Elsewhere | null {
  if (citations.length === 0) return null;
  const sources = citations.slice(0, mostCopiesNamed).map(list.numberOf);
  return { sources, more: citations.length - sources.length };
}
