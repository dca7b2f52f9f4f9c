import type { Subject } from "../answers/question/subject.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import { markOf, markWithin, readMark } from "../coverage/passage-mark.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Archive, Source } from "./archive.ts";
import { findMark } from "./find-mark.ts";
import { readSubject } from "./read-subject.ts";

/** Says what an option `about:` means, in every command: a passage by its mark, or some words. */
export type About = AboutPassage | { readonly kind: "words"; readonly text: string };

/** A passage, and the sentences of it that are meant. */
export interface AboutPassage {
  readonly kind: "passage";
  readonly passage: Passage;
  readonly stretch: Excerpt;
}

/** Reads what was typed; null for the mark of a passage that no article has any more. */
export function readAbout(typed: string, archive: Archive): About | null {
  const mark = readMark(typed);
  if (mark === null) return { kind: "words", text: typed };
  const found = findMark(archive, mark);
  return found.kind === "unchanged" ? { kind: "passage", passage: found.passage, stretch: found.stretch } : null;
}

/** True for what no article can be looked through for: a picture, "???", "the". */
export function lacksWords(typed: string): boolean {
  return readMark(typed) === null && termsOf(typed).length === 0;
}

/** Tells whom and what a question is about: the passage, or the best that has all the words; null where none has. */
export async function subjectOfAbout(about: About, archive: Archive): Promise<Subject | null> {
  if (about.kind === "passage") return readSubject(markWithin(about.passage, about.stretch), archive);
  const passage = await findPassage(about.text, archive);
  return passage && readSubject(markOf(passage), archive);
}

/** Tells whom and what a question is about that only this article is to answer. */
export function subjectOfArticle({ passages: [first] }: Source, archive: Archive): Subject | null {
  const subject = first ? readSubject(markOf(first), archive) : null;
  return subject && { ...subject, isAlone: true };
}

async function findPassage(text: string, { index }: Archive): Promise<Passage | null> {
  const terms = [...new Set(termsOf(text))];
  if (terms.length === 0) return null;
  const { candidates } = await index.findCandidates({
    terms: terms.map((term) => ({ term, weight: 1 })),
    filter: {},
    limit: mostPassages,
  });
  const hasAll = ({ article, excerpt }: Passage) => {
    const held = new Set(termsOf(`${article.title ?? ""} ${excerpt.text}`));
    return terms.every((term) => held.has(term));
  };
  return candidates.find(({ passage }) => hasAll(passage))?.passage ?? null;
}

/** More are not looked through. */
const mostPassages = 100;
