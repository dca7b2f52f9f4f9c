import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { largestOf } from "../../coverage/lists.ts";
import { conjunctions, ownDeterminers, relatives } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { isFirstName } from "../../english/names/first-names.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { formerWords, isRelationNoun } from "../../english/nouns/relations.ts";
import { roleWords } from "../../english/nouns/role-words.ts";
import { courtesyTitles, fullTitles, titles } from "../../english/nouns/titles.ts";
import { findVerbForm } from "../../english/verbs/verbs.ts";

/** More places where an article has a word are not looked at. */
const mostPlaces = 40;
/** UTF-16 units on each side of it. */
const reach = 120;

/** True for "the coach", "justice minister": words for whoever holds an office, and no name. */
export function isRole(text: string): boolean {
  const words = roleOf(text);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.some((word) => isRoleWord(word) && !isNamed(text, word)) &&
    !words.some((word) => functionWords.has(word) || relatives.has(word))
  );
}

/** "Bobby Scott": a first name that is a word for a person too. */
function isNamed(text: string, word: string): boolean {
  return isFirstName(word) && /^\p{Lu}/u.test(text) && text.toLowerCase().startsWith(`${word} `);
}

/** True where the last word is an office: "Home Secretary". */
export function endsAsRole(text: string): boolean {
  return isRoleWord(roleOf(text).at(-1) ?? "");
}

/** The name without the words of an office beside it: "Oduya" of "Chief Constable Oduya" and "Oduya, chief constable". Empty for none. */
export function nameBeside(typed: string): string {
  const [first = "", ...rest] = typed.split(",");
  const behind = rest.join(" ");
  const isBefore = isRole(first) && /^\s*\p{Ll}/u.test(first) && /^\s*\p{Lu}/u.test(behind);
  const parts = isBefore ? behind : rest.length > 0 && isRole(behind) ? first : typed;
  const words = parts.trim().split(/\s+/);
  const isOfRole = (word: string) => !/^\p{Lu}/u.test(word) || isRoleWord(foldText(word));
  // "Kell Mayor Ada Roe": a title before two words is no name, though "Mayor" is some people's.
  const isTitle = (at: number) => at > 0 && at < words.length - 2 && titles.has(foldText(words[at] ?? ""));
  const last = words
    .slice(0, -1)
    .findLastIndex((word, at) => isRoleWord(foldText(word)) && (isTitle(at) || !isFirstName(word)));
  // "Transport Minister Ada Roe": what an office is of begins it, but "Ada Baker Roe" is a name.
  const goesOn = isAmong(words[last + 1], functionWords);
  const behindRole = words.slice(last + 1);
  const isOnlyRole = behindRole.every((word) => isRoleWord(foldText(word)));
  if (last > 0 && !goesOn && !isOnlyRole && (isTitle(last) || !isFirstName(words[0] ?? "")))
    return behindRole.join(" ");
  if (isBefore) return parts.trim();
  const begin = words.findIndex((word) => !isOfRole(word));
  const hasRole = words.slice(0, Math.max(0, begin)).some((word) => isRoleWord(foldText(word)));
  return begin < 0 ? "" : hasRole ? words.slice(begin).join(" ") : parts.trim();
}

function isRoleWord(word: string): boolean {
  return (
    isRelationNoun(word) ||
    isHumanNoun(word) ||
    isHumanNoun(singularOf(word)) ||
    roleWords.has(word) ||
    titles.has(word)
  );
}

function roleOf(text: string): readonly string[] {
  const words = foldText(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => !ownDeterminers.has(word) && !isAmong(word, "for of s"));
}

const name = `(?:\\p{Lu}[\\p{L}'’.-]{1,30})(?:\\s(?:(?:${[...nameParticles].join("|")})\\s){0,2}\\p{Lu}[\\p{L}'’.-]{0,30}){0,4}`;
const behind = new RegExp(
  `^((?:\\s(?:for|of)(?:\\sthe)?(?:\\s[\\p{L}-]{2,30}['’]?){1,4})?)(,?)\\s(${name})([,.;:]?)`,
  "u",
);
/** "for science Ada Roe": what the office is of is written small, so that the name begins with the first capital. */
const behindMatter = new RegExp(
  `^(\\s(?:for|of)(?:\\sthe)?(?:\\s(?!the\\s)\\p{Ll}[\\p{L}-]{1,29}){1,4})()\\s(${name})([,.;:]?)`,
  "u",
);
const before = new RegExp(
  `(${name})(?:,\\s(?:\\d{1,3},\\s)?|\\s(?:is|was)\\s)(?:(?:${[...ownDeterminers].join("|")})\\s)?((?:[\\p{L}-]{2,30}(?:['’]s?)?\\s){0,3})$`,
  "u",
);

/** "Ada Roe took office as the new", "Ada Roe was sworn in as". */
const takingOffice = new RegExp(
  `(${name})\\s(?:(?:is|was)\\s\\p{L}{4,20}\\s(?:in\\s)?|(?:takes|took)\\soffice\\s)as\\s(?:(?:${[...ownDeterminers].join("|")})\\s)?((?:[\\p{L}-]{2,30}\\s){0,2})$`,
  "u",
);

/** "former Kell" of "the council ousted former Kell": what may describe the office. */
function wordsBefore(text: string): readonly string[] {
  return (
    foldText(text.slice(-30))
      .match(/[\p{L}-]+/gu)
      ?.slice(-2) ?? []
  );
}

/** Whom the article gives as the holder of an office: "captain Ada Roe", "the captain, Ada Roe,", "Ada Roe, 31, the captain". */
export function holdersOf(role: string, body: string): readonly string[] {
  const words = roleOf(role);
  const head = roleOf(role.split(/\s(?:for|of)\s/)[0] ?? "").findLast(isRoleWord) ?? words.findLast(isRoleWord);
  if (!head) return [];
  const others = words.filter((word) => word !== head && word !== "new");
  const isFormer = others.some((word) => formerWords.has(word));
  const holders: string[] = [];
  const short = Array.from(fullTitles, ([abbreviation, full]) => (full === head ? `|${abbreviation}\\.` : ""));
  const places = new RegExp(`(?<![\\p{L}-])(?:${head}${short.join("")})(?![\\p{L}-])`, "giu");
  for (const match of Array.from(body.matchAll(places)).slice(0, mostPlaces)) {
    const [lead, rest] = around(body, match.index, match.index + match[0].length);
    if (/^['’]/.test(rest) || isFormer !== wordsBefore(lead).some((word) => formerWords.has(word))) continue;
    const near = new Set(foldText(`${lead.slice(-60)} ${rest.slice(0, 40)}`).match(/[\p{L}-]+/gu) ?? []);
    if (!others.every((word) => near.has(word) || near.has(word.replace(/s$/, "")))) continue;
    const [, of = "", comma, found, after] = behindMatter.exec(rest) ?? behind.exec(rest) ?? [];
    const holder = found && withinSentence(found);
    const isNamed = comma === "" ? !isOfSomebody(of, head) : holder !== found || /^[,.;:]/.test(after ?? "");
    if (holder && isNamed) holders.push(withoutTitles(holder));
    const earlier = takingOffice.exec(lead) ?? before.exec(lead);
    const [, named = "", between = ""] = earlier ?? [];
    // "It was captain Ada Roe", "He is the captain": a pronoun is nobody's name.
    const isName = named !== "" && !functionWords.has(foldText(named));
    if (isName && between.split(/\s+/).every((word) => word === "" || isModifier(foldText(word))))
      holders.push(withoutTitles(named));
  }
  return holders;
}

/** "a spokesman for Mayor Roe": the name behind it is whose spokesman he is. "The Secretary of State Ada Roe" is she. */
function isOfSomebody(phrase: string, head: string): boolean {
  const [, preposition, ...words] = foldText(phrase).split(" ");
  const speaksFor = preposition === "for" && (isNounOf(head, "representative") || /\p{Lu}/u.test(phrase));
  return speaksFor || words.some((word) => titles.has(word) || isHumanNoun(word));
}

/**
 * "Ada Dale" of "Ada Dale. Doe" and of "Ada Dale. The": up to a full stop at the end, behind more than three letters, which shorten
 * nothing, or before a small word, which begins a sentence.
 */
function withinSentence(found: string): string {
  const cut = found.replace(/(?<=\p{L}{4})\.\s.*$|\.$/su, "");
  const words = cut.split(" ");
  const next = words.findIndex(
    (word, at) => at > 0 && words[at - 1]?.endsWith(".") && functionWords.has(foldText(word)),
  );
  return next < 0 ? cut : words.slice(0, next).join(" ").replace(/\.$/, "");
}

/** "Ada Roe" of "Dr. Ada Roe" */
export function withoutTitles(holder: string): string {
  const words = holder.split(/\s+/);
  const isTitle = (word: string) => courtesyTitles.has(word) || titles.has(word);
  const first = words.findIndex((word) => !isTitle(foldText(word).replace(/\.$/, "")));
  return words.slice(Math.max(0, first)).join(" ");
}

/** Dele “Dash” Okonjo: a name in marks within a name. */
const nickname = /\s["“]([\p{L}-]{2,20})["”]\s(?=\p{Lu})/u;

/** Tells what stands before and behind it in its sentence, not beyond a mark of quotation. */
function around(body: string, start: number, end: number): readonly [string, string] {
  const lead = body.slice(Math.max(0, start - reach), start);
  const rest = body.slice(end, end + reach);
  const cut = largestOf(
    ["\n", "“", "”", '"', "? ", "! "].map((mark) => lead.lastIndexOf(mark)),
    -1,
  );
  return [lead.slice(cut + 1), rest.replace(nickname, " $1 ").split(/[\n“”"]/)[0] ?? ""];
}

/** Neither an article nor a pronoun, nor a verb in the past: "the union", not "told the". */
function isModifier(word: string): boolean {
  const isSpeech = findVerbForm(word)?.isNounToo === false;
  return !functionWords.has(word) && !conjunctions.has(word) && !isSpeech && !word.endsWith("ed");
}
