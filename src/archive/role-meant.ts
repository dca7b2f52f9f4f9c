import { holdersOf, isRole } from "../checking/claim/role-holders.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { isAmong } from "../coverage/is-among.ts";
import { ownDeterminers, possessives } from "../english/classes/closed-classes.ts";
import { partCompound } from "../english/nouns/human-nouns.ts";
import { findPerson } from "../quotations/find-people.ts";
import type { Person } from "../quotations/person.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";

/** More passages are not looked through. */
const mostPassages = 200;

/** Tells who the articles say holds an office ("the fire chief", "a board member"), quoted most first; empty where that is nobody. */
export async function holdersMeant(typed: string, archive: Archive): Promise<readonly Person[]> {
  const role = withoutArticle(typed);
  for (const written of [role, ...writtenOtherwise(role)]) {
    const holders = isRole(written) ? await holdersOfRole(written, archive) : [];
    if (holders.length > 0) return holders;
  }
  return [];
}

/** "head teacher" for "headteacher", and the other way round. */
function writtenOtherwise(role: string): readonly string[] {
  const words = foldText(role).split(" ");
  const parted = words.map((word) => partCompound(word) ?? word).join(" ");
  const joined = words.flatMap((_, at) =>
    at > 0 ? [[...words.slice(0, at - 1), words.slice(at - 1, at + 1).join(""), ...words.slice(at + 1)].join(" ")] : [],
  );
  return [parted, ...joined.filter(isRole)].filter((one) => one !== foldText(role)).slice(0, mostWritten);
}
const mostWritten = 3;

async function holdersOfRole(role: string, archive: Archive): Promise<readonly Person[]> {
  const found = namesToPeople(
    (await textsWith(role, archive)).flatMap((text) => holdersOf(role, text)),
    archive,
  );
  return found.length > 0 ? found : holdersOfOwner(role, archive);
}

/** "copley's barrister", "the union's secretary", where the articles write "his barrister, Jane Roe" below the owner's name. */
async function holdersOfOwner(typed: string, archive: Archive): Promise<readonly Person[]> {
  const [, owner = "", role = ""] = /^(.{2,60}?)(?:['’]s?|(?<=s))\s(\S.{1,40})$/u.exec(typed) ?? [];
  const words = findWords(foldText(withoutArticle(owner))).map(({ text }) => text);
  if (words.length === 0 || !isRole(role)) return [];
  const known = findPerson(owner, archive.people);
  const last = known && findWords(foldText(known.name)).at(-1)?.text;
  const texts = (await textsWith(role, archive)).filter((text) => {
    const own = new Set(findWords(foldText(text)).map((word) => word.text.replace(/['’]s?$/, "")));
    return last ? own.has(last) : words.every((word) => own.has(word));
  });
  const names = texts.flatMap((text) => ownedBySomebody(text, role, known !== null));
  const holders = namesToPeople(names, archive).filter(({ id }) => id !== known?.id);
  return holders.length === 1 ? holders : [];
}

/** Whom a text gives as somebody's: "his barrister, Jane Roe" of a person, "its secretary, Jane Roe" of a body. */
function ownedBySomebody(text: string, role: string, ofPerson: boolean): readonly string[] {
  const words = findWords(foldText(text));
  const heads = new Set(findWords(foldText(role)).map((word) => word.text));
  return words.flatMap((word, at) => {
    const before = [words[at - 2], words[at - 1]];
    const isOwned = heads.has(word.text) && before.some((one) => ownsAs(one?.text, ofPerson));
    const from = before.find((one) => one !== undefined)?.start ?? 0;
    return isOwned ? holdersOf(role, text.slice(from, from + longestPhrase)) : [];
  });
}

/** "his barrister" is a person's, "its secretary" is a body's, "their lawyer" is either's. */
function ownsAs(word: string | undefined, ofPerson: boolean): boolean {
  if (word === undefined || !possessives.has(word) || !ownDeterminers.has(word) || word === "our") return false;
  return word === "their" || (word === "its") !== ofPerson;
}

/** In UTF-16 units. */
const longestPhrase = 160;

async function textsWith(role: string, { index }: Archive): Promise<readonly string[]> {
  const terms = [...new Set(termsOf(role))].map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: mostPassages });
  return candidates.map(({ passage }) => passage.excerpt.text);
}

function namesToPeople(names: readonly string[], { people }: Archive): readonly Person[] {
  const found = [...new Set(names)].flatMap((name) => findPerson(name, people) ?? []);
  return [...new Set(found)].toSorted((one, other) => other.quotations - one.quotations);
}

function withoutArticle(typed: string): string {
  const [first, second] = findWords(typed);
  const isArticle = first !== undefined && second !== undefined && isAmong(foldText(first.text), "a an the");
  return isArticle ? typed.slice(second.start) : typed;
}
