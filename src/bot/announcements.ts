import type { Archive } from "../archive/archive.ts";
import { personMeant } from "../archive/person-meant.ts";
import type { Article, Notice } from "../coverage/article.ts";
import { findWords, foldText } from "../coverage/fold.ts";

/** Something of the coverage that may be news to people. */
export interface Announcement {
  /** One key for one thing, after a restart too. */
  readonly key: string;
  readonly kind: "new" | "corrected" | "retracted";
  readonly article: Article;
  /** Null for a new article. */
  readonly notice: Notice | null;
}

/** Holds what a channel wants to be told of: whatever fits one of these, or everything where all are empty. */
export interface AnnounceFilter {
  /** Words or phrases in the headline or the text. */
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly publishers: readonly string[];
}

/** Everything that the coverage has of this kind, newest article first. */
export function listAnnouncements({
  sources,
  withdrawn,
}: Pick<Archive, "sources" | "withdrawn">): readonly Announcement[] {
  const standing = Array.from(sources.values(), ({ article }) => article);
  return [
    ...standing.flatMap((article): readonly Announcement[] => [
      { key: `new ${article.id}`, kind: "new", article, notice: null },
      ...(article.corrected ?? []).map(
        (notice): Announcement => ({ key: keyOf("corrected", article, notice), kind: "corrected", article, notice }),
      ),
    ]),
    ...withdrawn.flatMap((article): readonly Announcement[] => {
      const notice = article.retracted;
      return notice ? [{ key: keyOf("retracted", article, notice), kind: "retracted", article, notice }] : [];
    }),
  ];
}

function keyOf(kind: string, { id }: Article, { on, text }: Notice): string {
  return `${kind} ${on} ${id} ${text}`;
}

/** The announcements that are not known yet. What was corrected in an article that is new itself is no news of its own. */
export function findUnknown(all: readonly Announcement[], known: ReadonlySet<string>): readonly Announcement[] {
  return all.filter(
    ({ key, kind, article }) => !known.has(key) && (kind !== "corrected" || known.has(`new ${article.id}`)),
  );
}

/** True for what a channel wants to be told of. */
export function fitsFilter({ article }: Announcement, filter: AnnounceFilter, archive: Archive): boolean {
  const { words, people, publishers } = filter;
  if (words.length + people.length + publishers.length === 0) return true;
  if (publishers.some((one) => foldText(one) === foldText(article.publisher ?? ""))) return true;
  const names = people.flatMap((typed) => personMeant(typed, archive)?.names ?? [typed]);
  const text = wordsOf(`${article.title ?? ""} ${article.body}`);
  return [...words, ...names].some((one) => text.includes(wordsOf(one)));
}

/** Folded words with a space around each, so that a whole one is found. */
function wordsOf(text: string): string {
  return ` ${findWords(foldText(text))
    .map((word) => word.text)
    .join(" ")} `;
}
