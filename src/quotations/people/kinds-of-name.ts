import { isAmong } from "../../coverage/is-among.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isPlaceName, places } from "../../english/nouns/places.ts";
import { bodyWords, partisans, roleWords, surnamesToo } from "../../english/nouns/role-words.ts";
import { fullTitles, titles, titlesBeforeLastName } from "../../english/nouns/titles.ts";
import type { Token } from "../grammar/tokens.ts";
import { askOnce } from "../grammar/word-entry.ts";
import { groupNouns, personNouns } from "../words/person-nouns.ts";

/** "Mr. King", "Larry King", "Debjani Sen": a title that is a name here. A short title never ends the name of an office. */
export function isSurname(names: readonly Token[], stripped: readonly Token[]): boolean {
  const [first, last] = [names[0], names.at(-1)];
  if (names.length > 1)
    return first?.entry.isFirstName === true || (fullTitles.has(last?.word ?? "") && !last?.text.endsWith("."));
  return isAmong(stripped.at(-1)?.word, titlesBeforeLastName);
}

/** "Ohio", "Roe Ohio", "Nova Scotia", "Costa Rica"; "Jane Ohio" is somebody. */
export function isPlace(names: readonly Token[]): boolean {
  const [before, last] = [names.at(-2)?.word ?? "", names.at(-1)?.word ?? ""];
  if (names.length === 2 && isPlaceName(before, last)) return true;
  return places.has(last) && !names[0]?.entry.isFirstName;
}

/** "Latino Republicans", "Democrats", "Kell Pilots"; not "Hope Pilots" and not "columnist Louella Parsons". */
export function isGroup(names: readonly Token[], stripped: readonly Token[], isTold: boolean): boolean {
  const { word: last = "", singular = "" } = names.at(-1)?.entry ?? {};
  if (partisans.has(singular)) return true;
  if (names.length > 1 ? isTold || names[0]?.entry.isFirstName : isSurname(names, stripped)) return false;
  // "Das" is no plural of "DA".
  return singular !== last && singular.length > 2 && (roleWords.has(singular) || personNouns.has(singular));
}

/** "Roe Foundation" is a body; "Anna White" and "Baker Jisoo Park" are not, though a "White" and a "Park" can be one. */
export function endsLikeBody(names: readonly Token[], hasTrade: boolean): boolean {
  const [first, last] = [names[0], names.at(-1)?.word ?? ""];
  const isCalled = first?.entry.isFirstName || (hasTrade && !isAmong(first?.word, bodyWords));
  const human = names.length >= 2 && names.length <= 3 && isCalled && surnamesToo.has(last);
  return bodyWords.has(last) && !human;
}

/** "the Red Cross", "the American Legion", "the Roe"; not "the singer Roe", "the Rev. Roe", "the Serb Goran Roe" and "Leader of the Opposition Jane Roe". */
export function isCalledThe(tokens: readonly Token[], names: readonly Token[], stripped: readonly Token[]): boolean {
  const isAlone = names.length === 1;
  const holdsOffice = stripped.some(
    (token) =>
      titles.has(token.word) ||
      (!isAlone && (token.word === "opposition" || (isPersonNoun(token) && !isNounOf(token.word, "demonym")))),
  );
  if (holdsOffice) return false;
  return isAlone ? !names[0]?.entry.isFirstName : tokens.slice(1).every(({ capital }) => capital);
}

export function isAcronym(names: readonly Token[]): boolean {
  return names.length === 1 && /^[\p{Lu}.&-]{2,5}$/u.test(names[0]?.text ?? "");
}

/** "Baker", "Pianist", not "Page" and not "Metropolitan". */
export function isAgent(token: Token | undefined): boolean {
  return isPersonNoun(token) && /..(?:[eo]r|ist|man|woman)$/.test(token?.word ?? "");
}

/** "pilot Roe", "official Roe", but "the group Roe" is a body. */
export function isPersonNoun(token: Token | undefined): boolean {
  if (!token || token.possessive) return false;
  return token.capital ? isPerson(token.entry) : isPersonOrSeveral(token.entry);
}

const isPerson = askOnce(isOneNoun);

const isPersonOrSeveral = askOnce((word) => isOneNoun(singularOf(word)));

function isOneNoun(noun: string): boolean {
  return isHumanNoun(noun) && (!groupNouns.has(noun) || isAmong(noun, "guard official source"));
}
