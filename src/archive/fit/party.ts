import type { Knowledge } from "../../answers/question/knowledge.ts";
import { wordsOf } from "../../answers/question/names.ts";
import { isName } from "../../answers/question/plain-question.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries, determiners, possessives } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isRelationNoun, sameRelations } from "../../english/nouns/relations.ts";
import { type Gender, titles } from "../../english/nouns/titles.ts";
import type { Reference } from "../../quotations/reading-context.ts";
import { termOf } from "../../terms/find-terms.ts";

/** Whom a question speaks of. */
export interface Party {
  /** Each of the names they go by, as its folded words; empty for somebody without a name. */
  readonly names: readonly (readonly string[])[];
  /** "the coach", "Quill's lawyer": the folded nouns that mean them; empty for none. */
  readonly nouns: readonly string[];
  /** Whose they are: "Quill's lawyer". Null where nobody's. */
  readonly owner: Party | null;
  readonly gender: Gender | null;
}

/** What a question is read with to tell whom it speaks of. */
export interface Known extends Knowledge {
  /** The full names of all who are named in the articles, folded. */
  readonly people: ReadonlySet<string>;
}

const nobody: Party = { names: [], nouns: [], owner: null, gender: null };

/** So many words at most are before the noun that somebody is called by: "the former head librarian". */
const longestRole = 3;

/** Reads whom folded words of a question name from a place on, and where what follows begins; null where nobody. */
export function readParty(
  words: readonly string[],
  from: number,
  known: Known,
): { readonly party: Party; readonly to: number } | null {
  const first = words[from] ?? "";
  const gender = genderOfPronoun.get(first) ?? null;
  const next = words[from + 1] ?? "";
  const isOwner = isAmong(first, "his her");
  if (gender && !(first === "her" && isRelationNoun(nounOf(next))))
    return { party: { ...nobody, gender }, to: from + 1 };
  if (isOwner && isRelationNoun(nounOf(next)))
    return {
      party: {
        ...nobody,
        nouns: sameRelations(nounOf(next)),
        owner: { ...nobody, gender: first === "his" ? "male" : "female" },
      },
      to: from + 2,
    };
  let at = from;
  if (isAmong(first, determiners) || isAmong(first, possessives)) at += 1;
  while (isAmong(words[at], titles) && nameIn(words[at + 1] ?? "", known) !== null) at += 1;
  let to = longestName(words, at, known);
  while (to < words.length && nameIn(words[to] ?? "", known) !== null && !isOwned(words[to - 1])) to += 1;
  if (to > at) {
    const party = { ...nobody, names: namesOf(words.slice(at, to), known) };
    const noun = nounOf(words[to] ?? "");
    if (isOwned(words[to - 1]) || (/s$/.test(words[to - 1] ?? "") && isRelationNoun(noun)))
      return isRelationNoun(noun) || isHumanNoun(noun)
        ? { party: { ...nobody, nouns: sameRelations(noun), owner: party }, to: to + 1 }
        : null;
    return { party, to };
  }
  if (at === from) return null;
  const end = words.slice(at, at + longestRole).findIndex((word) => !isMatter(word) || auxiliaries.has(word));
  const role = words.slice(at, at + (end < 0 ? longestRole : end));
  const head = role.findLastIndex((word) => isHumanNoun(word) || isRelationNoun(word));
  if (head < 0) return null;
  const noun = role[head] ?? "";
  return { party: { ...nobody, nouns: sameRelations(noun) }, to: at + head + 1 };
}

/** Behind the last word of a name of somebody in the articles that begins there, whatever its words mean in small letters: "bold tide". */
function longestName(words: readonly string[], from: number, { people }: Known): number {
  for (let to = Math.min(words.length, from + longestRole); to > from + 1; to -= 1)
    if (people.has(words.slice(from, to).join(" ").replace(/'s?$/, ""))) return to;
  return from;
}

/** A name of the coverage, or somebody's whom it does not know: "beyonces", "beyoncé's". Null for any other word. */
function nameIn(word: string, { vocabulary, spelling }: Knowledge): string | null {
  const bare = word.replace(/'s$/, "");
  if (isName(bare, vocabulary)) return bare;
  const isUnheard = /s$/.test(word) && vocabulary.numberOf(termOf(bare) ?? "") === undefined && !spelling.correct(bare);
  return isUnheard && isMatter(word) ? bare.replace(/s$/, "") : null;
}

/** The singular of a folded noun, without the ending of whose something is. */
function nounOf(word: string): string {
  return singularOf(word.replace(/'s?$/, ""));
}

function isOwned(word: string | undefined): boolean {
  return word !== undefined && /'s?$/.test(word);
}

/** All names of whoever is called so, as the coverage has them. */
function namesOf(words: readonly string[], { names: { byName } }: Knowledge): readonly (readonly string[])[] {
  const own = words.map((word) => word.replace(/'s?$/, ""));
  const named = byName.get(own.join(" ")) ?? byName.get(own.at(-1) ?? "");
  const others = named ? Array.from(byName, ([name, one]) => (one === named ? name.split(" ") : [])) : [];
  return [own, ...others].filter(({ length }) => length > 0);
}

/** Tells whether a phrase of an article means the party; null where nobody knows whom it means. */
export function means(reference: Reference | null, owner: Reference | null, party: Party): boolean | null {
  if (!reference) return null;
  const { person, text, head } = reference;
  const { names, nouns, gender } = party;
  if (person) {
    const own = new Set(wordsOf([person.name, ...person.nicknames, ...person.forms.keys()].join(" ")).split(" "));
    if (isCalled([...own].join(" "), party)) return true;
    // "Petra" may well be Petra Quill.
    if (person.first === "" && names.some(([first, last]) => last !== undefined && first === person.last)) return null;
    if (nouns.length > 0) {
      if (reference.form === "description") return isOwnersNoun(reference, owner, party);
      const isTheirs = party.owner === null || (owner !== null && means(owner, null, party.owner) === true);
      if (isTheirs && nouns.some((noun) => person.epithets.has(noun))) return true;
      return names.length > 0 ? false : null;
    }
    return gender !== null && names.length === 0 ? person.gender === null || person.gender === gender : false;
  }
  if (names.length + nouns.length === 0) return null;
  if (reference.form === "pronoun" && text === "") return null;
  if (nouns.length > 0) return isOwnersNoun(reference, owner, party);
  const held = new Set(wordsOf(text).split(" "));
  if (owner === null && names.some((name) => name.every((word) => held.has(word)))) return true;
  return isHumanNoun(head) && names.length > 0 ? null : false;
}

/** Tells whether the words of all names of somebody have every word of a name of the party. */
export function isCalled(words: string, { names }: Party): boolean {
  const own = new Set(words.split(" "));
  return names.some((name) => name.length > 0 && name.every((word) => own.has(word)));
}

/** "Arden" may be Arden Capital. */
export function sharesName({ text, form }: Reference, party: Party | null): boolean {
  if (form === "name") return false;
  const words = wordsOf(text).split(" ");
  return party?.names.some((name) => name.some((word) => words.includes(word))) === true;
}

/** "Quill's lawyer", "the mayor", and "the mayor of Oban", whose last noun is a place's. */
function isOwnersNoun({ head, text }: Reference, owner: Reference | null, { nouns, owner: asked }: Party): boolean {
  const [before = ""] = wordsOf(text).split(/ (?:for|of) /);
  const isNoun = [head, before.split(" ").at(-1) ?? ""].some((one) => nouns.includes(singularOf(one)));
  return isNoun && (asked === null || means(owner, null, asked) === true);
}
