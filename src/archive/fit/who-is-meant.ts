import { wordsOf } from "../../answers/question/names.ts";
import { holdersOf } from "../../checking/claim/role-holders.ts";
import type { Article } from "../../coverage/article.ts";
import type { Excerpt } from "../../coverage/excerpt.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { bodyWords, organisations } from "../../english/nouns/role-words.ts";
import type { ArticlePerson } from "../../quotations/people/article-person.ts";
import type { ReadSentence, Reference } from "../../quotations/reading-context.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { sentencesIn, sentencesOf } from "./article-sentences.ts";
import type { AskedClause } from "./asked-clause.ts";
import { isCalled, means, type Party } from "./party.ts";
import { speaksOf } from "./told-of.ts";

const kept = new WeakMap<Archive["people"], ReadonlySet<string>>();

/** The full names of all who are named in the articles, folded. Linear in the people when it is first asked for. */
export function fullNames({ people }: Archive): ReadonlySet<string> {
  const names = kept.get(people) ?? new Set(people.flatMap(({ names: all }) => all.map(wordsOf).filter(isFullName)));
  kept.set(people, names);
  return names;
}

/** "bold tide", and neither "quill" nor "tide house". */
function isFullName(name: string): boolean {
  const [, ...others] = name.split(" ");
  return others.length > 0 && !bodyWords.has(others.at(-1) ?? "");
}

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
  const isNamed = names.some((name) => text.includes(` ${name.at(-1)} `));
  const isByFirst = names.some(([first, last]) => last !== undefined && text.includes(` ${first} `));
  const isNamesake = isNamed && !isByFirst && namesAnother(party, shown);
  if (isNamed && !isNamesake) return false;
  const speakers = quotationsIn(archive, best).flatMap(({ speaker }) => speaker?.name ?? []);
  if (speakers.some((speaker) => isCalled(wordsOf(speaker), party))) return false;
  if (isNamesake) return true;
  // Teams and countries have other names: "the Jaguars" are Jacksonville.
  const body = ` ${wordsOf(best.article.body)} `;
  const isHere = names.some((name) => body.includes(` ${name.at(-1)} `));
  const called = peopleIn(best.article).filter((person) => isCalled(namesOf(person), party));
  // "The company" may well be Quill Bakers, and is not Ada Quill.
  const isBody = isHere && called.every(({ first }) => first === "");
  if (isBody && shown.some(({ references }) => references.some((one) => one !== null && isBodyNoun(one)))) return false;
  return nouns.length > 0 || !isHere || called.length > 0;
}

/** "the company", "the club" */
function isBodyNoun({ form, head, text }: Reference): boolean {
  return form === "description" && organisations.has(singularOf(head)) && wordsOf(text) === `the ${head}`;
}

/** Each "Marsh" of the text is another one than Ada Marsh, who is asked about. */
function namesAnother(party: Party, shown: readonly ReadSentence[]): boolean {
  const lasts = new Set(party.names.map((name) => name.at(-1)));
  const bearers = shown.flatMap(({ references, owners }) =>
    [...references, ...owners].flatMap((one) => (one?.person && lasts.has(one.person.last) ? [one.person] : [])),
  );
  return bearers.length > 0 && bearers.every((one) => one.first !== "" && !isCalled(namesOf(one), party));
}

function peopleIn(article: Article): readonly ArticlePerson[] {
  const all = sentencesOf(article).flatMap(({ references, owners }) => [...references, ...owners]);
  return [...new Set(all.flatMap((one) => one?.person ?? []))];
}

function namesOf({ name, nicknames }: ArticlePerson): string {
  return wordsOf([name, ...nicknames].join(" "));
}
