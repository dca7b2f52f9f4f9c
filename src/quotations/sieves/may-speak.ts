import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { anybody } from "../../english/classes/attribution-words.ts";
import { numbers, ownDeterminers } from "../../english/classes/closed-classes.ts";
import { partWords } from "../../english/classes/phrase-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isQuotable } from "../../english/nouns/quotable-nouns.ts";
import type { Attribution } from "../reading-context.ts";
import { readsBesideVerb } from "../rule.ts";

/**
 * Tells whether what a phrase names may be whose words are quoted: somebody or something with a name, people and bodies, texts and statements,
 * and some of them. "a presidential bid" and "mild" say nothing, whatever verb is read behind them. Of one thing that has a verb of saying
 * right beside the words ("a voice said"), or that they are told to be according to, nobody knows.
 */
export function maySpeak({ rule, base, speaker: { person, form, text, head } }: Attribution): boolean {
  if (person || text === "" || isNamed(text)) return true;
  if (form === "pronoun") return head !== "it" || isQuotable(singularOf(findWords(foldText(text)).at(-1)?.text ?? ""));
  if (form !== "description" || isQuotable(singularOf(head))) return true;
  if (readsBesideVerb.has(base ?? rule) && isOne(text)) return true;
  return findWords(foldText(text)).some((word) => isOfPeople(word.text));
}

/** "a voice", "the builder", "her smile", "Roe's smile" */
function isOne(text: string): boolean {
  return ownDeterminers.has(foldText(text.slice(0, text.indexOf(" ")))) || /['’]s /i.test(text);
}

/** A capital that does not only begin the phrase, or stands alone: "Pew"; letters that have none: "李娜"; an address: "kell.example". */
function isNamed(text: string): boolean {
  return /.\p{Lu}|^\p{Lu}\S*$|\p{Lo}|\p{L}\.\p{L}/u.test(text);
}

/** "half of voters", "two", "one of the attackers", "14 percent" */
function isOfPeople(word: string): boolean {
  const noun = singularOf(word);
  return (
    isHumanNoun(noun) ||
    isAmong(noun, "other person") ||
    anybody.has(word) ||
    numbers.has(word) ||
    partWords.has(word) ||
    /^\d+$/.test(word)
  );
}
