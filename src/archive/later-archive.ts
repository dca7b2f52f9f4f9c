import { answerQuestion } from "../answers/answer-question.ts";
import type { Answering } from "../answers/answering.ts";
import type { Article } from "../coverage/article.ts";
import { carriersWithout } from "../coverage/carriers.ts";
import { runInSteps, type YieldTurn } from "../coverage/cooperative-steps.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Archive, articlesOf, assembleArchive, type Loading } from "./archive.ts";

/**
 * It has days in it. Their parsers take half a second to load and, when they are used for the second time, to be compiled:
 * somebody who asks "who may win" would wait for that, and all others with them.
 */
const trial = "What was said between last Monday and 3 May 2024?";

/** Reads now, in small steps, what is otherwise read when somebody first asks for it: seconds, for thousands of articles. */
export async function readAhead(archive: Archive, yieldTurn: YieldTurn): Promise<void> {
  // What fails here fails again, and is told, when somebody asks.
  for (let time = 0; time < 2; time += 1) await answerQuestion(trial, 1, archive.answering).catch(() => undefined);
  for (const source of archive.sources.values()) {
    void source.quotations;
    await yieldTurn();
  }
  void archive.checked.searched;
}

/** The archive with what it was opened without for the sake of haste: its words for checking. */
export async function settle(archive: Archive, yieldTurn: YieldTurn): Promise<Archive> {
  await runInSteps(archive.words.settle(), yieldTurn);
  return assembleArchive(partsOf(archive));
}

/** The archive with other news of its loading. What claims are checked against is read once for both. */
export function noteLoading(archive: Archive, loading: Loading): Archive {
  return assembleArchive({ ...partsOf(archive), loading });
}

/**
 * The archive without some of its articles, at once: nothing of them is found, quoted or listed any more, while a whole
 * new archive is opened. People keep the counts they had as long as any article is left.
 */
export function withoutArticles(archive: Archive, gone: ReadonlySet<string>): Archive {
  const left = (article: Article) => !gone.has(article.id);
  const sources = new Map([...archive.sources].filter(([, { article }]) => left(article)));
  const index: PassageIndex = {
    ...archive.index,
    async findCandidates(query) {
      const { candidates, partial } = await archive.index.findCandidates(query);
      return { candidates: candidates.filter(({ passage }) => left(passage.article)), partial };
    },
  };
  const few = archive.answering.few.filter(({ passage }) => left(passage.article));
  const answering: Answering = { ...archive.answering, index, few };
  const withdrawn = archive.withdrawn.filter(left);
  const carriers = carriersWithout(archive.carriers, gone);
  const words = archive.words.follow(articlesOf({ sources }));
  const retractedTexts = new Map([...archive.retractedTexts].filter(([id]) => !gone.has(id)));
  const { loading } = archive;
  const people = sources.size === 0 ? [] : archive.people;
  return assembleArchive({ sources, withdrawn, loading, carriers, retractedTexts, people, index, answering, words });
}

function partsOf({
  sources,
  withdrawn,
  loading,
  carriers,
  retractedTexts,
  people,
  index,
  answering,
  words,
}: Archive): Omit<Archive, "checked"> {
  return { sources, withdrawn, loading, carriers, retractedTexts, people, index, answering, words };
}
