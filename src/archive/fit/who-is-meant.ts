import { wordsOf } from "../../answers/question/names.ts";
import { holdersOf } from "../../checking/claim/role-holders.ts";
import type { Article } from "../../coverage/article.ts";
import type { Excerpt } from "../../coverage/excerpt.ts";
import type { ArticlePerson } from "../../quotations/people/article-person.ts";
import type { ReadSentence } from "../../quotations/reading-context.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { sentencesIn, sentencesOf } from "./article-sentences.ts";
import type { AskedClause } from "./asked-clause.ts";
import { isCalled, means, type Party } from "./party.ts";
import { speaksOf } from "./told-of.ts";

/** The clause with whom it speaks of as an article has them. */
export function inClause(clause: AskedClause, article: Article): AskedClause {
  const { subject, object } = clause;
  return { ...clause, subject: subject && inArticle(subject, article), object: object && inArticle(object, article) };
}

/** Whoever is asked for, with the names that the article has for them: of "the coach", and of "Quill's lawyer". Linear in the article. */
export function inArticle(party: Party, article: Article): Party {
  if (party.names.length > 0 || party.nouns.length === 0) return party;
  const names = party.owner
    ? sentencesOf(article).flatMap((one) => holdersIn(party, one).map(namesOf))
    : party.nouns.flatMap((noun) => holdersOf(noun, article.body)).map(wordsOf);
  return { ...party, names: [...new Set(names)].map((name) => name.split(" ")) };
}

/** "Quill's attorney, Bea Orlo": whoever is named beside what they are to the one who is asked about. */
export function holdersIn(party: Party, { chunks, references, owners }: ReadSentence): readonly ArticlePerson[] {
  return chunks.flatMap((chunk, at) => {
    const reference = references[at] ?? null;
    const isTold = reference?.form === "description" || chunk.kind === "name";
    if (!isTold || means(reference, owners[at] ?? null, party) !== true) return [];
    const beside = chunks[at + 1]?.kind === "comma" ? references[at + 2] : null;
    return reference?.person ?? (beside?.form === "pronoun" ? null : beside?.person) ?? [];
  });
}

/** Only a pronoun says who: "he", "her". */
export function isPronoun({ names, nouns }: Party): boolean {
  return names.length + nouns.length === 0;
}

/** Only one in a small coverage can be meant by "he", or by the "her" of "her lawyer". */
export function isOnly(party: Party, { answering, sources }: Archive): boolean {
  if (answering.few.length === 0) return false;
  const meant = Array.from(sources.values(), ({ article }) => sentencesOf(article)).flatMap((sentences) =>
    sentences.flatMap(({ references, owners }) =>
      references.flatMap((one, at) => {
        const owner = owners[at] ?? null;
        const person = party.owner ? (means(one, owner, party) === true ? owner?.person : null) : one?.person;
        return person && person.gender === (party.owner ?? party).gender ? person.name : [];
      }),
    ),
  );
  return new Set(meant).size === 1;
}

/** Tells whether a text that is shown names nobody who is asked about. */
export function isOfOthers(party: Party, best: Excerpt, archive: Archive): boolean {
  const { names, nouns, owner } = party;
  if (names.length === 0 && owner === null) return false;
  const shown = sentencesIn(best);
  if (shown.length === 0 || shown.some((one) => speaksOf(party, one))) return false;
  const text = ` ${wordsOf(best.text)} `;
  if (names.some((name) => text.includes(` ${name.at(-1)} `))) return false;
  const speakers = quotationsIn(archive, best).flatMap(({ speaker }) => speaker?.name ?? []);
  if (speakers.some((speaker) => isCalled(wordsOf(speaker), party))) return false;
  // Teams and countries have other names: "the Jaguars" are Jacksonville.
  const body = ` ${wordsOf(best.article.body)} `;
  const isHere = names.some((name) => body.includes(` ${name.at(-1)} `));
  return nouns.length > 0 || !isHere || peopleIn(best.article).some((person) => isCalled(namesOf(person), party));
}

function peopleIn(article: Article): readonly ArticlePerson[] {
  const all = sentencesOf(article).flatMap(({ references, owners }) => [...references, ...owners]);
  return [...new Set(all.flatMap((one) => one?.person ?? []))];
}

function namesOf({ name, nicknames }: ArticlePerson): string {
  return wordsOf([name, ...nicknames].join(" "));
}
