import { titleOf } from "../../coverage/citation.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Passage } from "../../coverage/passage.ts";
import { prepositions } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { titles } from "../../english/nouns/titles.ts";
import { termOf, termsOf } from "../../terms/find-terms.ts";
import { type AskedRelation, nounOf, relationsAsked } from "../question/asked-relations.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { nameTerms } from "../question/mine-names.ts";
import { lastNamesOf } from "./last-names.ts";

type Known = Pick<Knowledge, "names" | "spelling" | "vocabulary">;

/** UTF-16 units before a passage, in which the one is named who is "her" at its beginning. */
const lead = 300;

/**
 * Tells whether a passage speaks of nobody who is to Quill what "who is Quill's lawyer" asks for: the lawyer that it names is another's.
 * It speaks of one by "Quill's lawyer" and "lawyer of Quill", by "her lawyer" behind Quill's name, by the other side ("his wife, Quill"), and by the name
 * of somebody whom an article calls that. Of "the captain's sister" any sister will do. False for a question after no such relation. Linear in the article.
 */
export function lacksOwner(plain: string, passage: Passage, known: Known): boolean {
  return relationsAsked(plain, known).some((asked) => !speaksOf(asked, passage, known));
}

function speaksOf({ nouns, owner }: AskedRelation, { article, sentences, excerpt }: Passage, known: Known): boolean {
  const { body } = article;
  const others = new Set(nouns.flatMap((noun) => kinships.get(noun)?.converse ?? []));
  const lastNames = owner && lastNamesOf(owner, body);
  const isOwner = (name: readonly string[]) => !owner || !lastNames || isOneOf(name, owner, lastNames);
  const texts = sentences.map(({ start, end }) => body.slice(start, end));
  const before = body.slice(Math.max(0, excerpt.start - lead), excerpt.start);
  const isTold = [titleOf(article), ...texts].some((text, at) => {
    const names = (part: string) => namesIn(part, known, prepositions);
    return findWords(text).some(({ start, text: word }) => {
      const noun = nounOf(foldText(word));
      if (!owner) return nouns.includes(noun) || others.has(noun);
      if (nouns.includes(noun)) {
        const [, possessor] = ofOwner.exec(text.slice(0, start)) ?? [];
        const [, behind] = behindOf.exec(text.slice(start + word.length)) ?? [];
        const explicit = names(possessor ?? behind ?? "").at(-1);
        if (explicit) return isOwner(explicit);
        const near = names(text.slice(0, start));
        const who = near.length > 0 ? near : names(texts[at - 2] ?? before);
        return [who[0], who.at(-1)].some((one) => one !== undefined && isOwner(one));
      }
      return others.has(noun) && names(text).some(isOwner);
    });
  });
  const held = new Set(termsOf(excerpt.text));
  const roles = new Set(nouns.map((noun) => termOf(noun)));
  return (
    isTold ||
    (owner !== null &&
      known.names.roles.some(
        ({ role, of, person }) => roles.has(role) && isOwner(of) && nameTerms(person).some((term) => held.has(term)),
      ))
  );
}

/** "Quill's ", "Quill's older " at the end of a text. */
const ofOwner =
  /(?:^|[\s("“])((?:[\p{L}\p{M}.“”"-]{1,30}\s){0,3}[\p{L}\p{M}”"-]{1,30})['’]s?\s(?:[\p{Ll}-]{1,30}\s){0,4}$/u;
const behindOf = /^\s(?:of|for|to)\s((?:[\p{L}\p{M}.'’-]{1,30}\s?){1,4})/u;

/** Finds the names of a text, in order, each as its terms, titles and days left out; and those that such a word leads to ("in Oban"). Linear. */
export function namesIn(
  text: string,
  { vocabulary }: Pick<Knowledge, "vocabulary">,
  leads: ReadonlySet<string> = new Set(),
): readonly (readonly string[])[] {
  return Array.from(text.matchAll(capitals)).flatMap(([, before = "", run = ""]) => {
    const words = findWords(run).map((word) => foldText(word.text).replace(/'s?$/, ""));
    const named = words.filter((word) => !vocabulary.writes(word) && !titles.has(word));
    // "Parent Ada Quill": other parents are not she.
    const terms = named
      .filter((word, at) => at > 0 || !named[1] || !isHumanNoun(word))
      .flatMap((word) => termsOf(word));
    return terms.length === 0 || leads.has(foldText(before).trim()) ? [] : [terms];
  });
}
const capitals =
  /(\p{Ll}{1,20}\s)?(\p{Lu}[\p{L}\p{M}’'-]{0,40}(?:["”]?\s["“]?\p{Lu}[\p{L}\p{M}’'-]{0,40}[”"]?){0,4})/gu;

/** Takes "Ada Quill" for Quill and for Ada, and "Quill" for Ada where that is her last name; "Dora Quill" is not Ada Quill. */
export function isOneOf(name: readonly string[], owner: ReadonlySet<string>, lastNames: ReadonlySet<string>): boolean {
  const shared = name.filter((term) => owner.has(term));
  if (shared.length > 0) return name.length === 1 || owner.size === 1 || shared.some((term) => term !== name.at(-1));
  return name.length === 1 && isAmong(name[0], lastNames);
}
