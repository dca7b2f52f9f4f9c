import { foldText } from "../../coverage/fold.ts";
import { aliasPhrases } from "../../english/classes/telling-words.ts";

/** So many units of a text stand between two names of one person at most. */
const reach = 60;
/** More places of a name are not looked at. */
const mostPlaces = 20;
const between = new RegExp(`^["']?[,(]?\\s?(?:[\\p{L}]+\\s)?(?:${aliasPhrases.join("|")})\\s["']?$`, "u");
/** "Kell Dockers' Union (KDU)", "Kell Dockers' Union, or KDU,": where the second is letters alone. */
const beforeLetters = /^(?: \(|, or )(?:the )?$/;

/**
 * True where the text says that two names are of one person: "Big Tuna, born Tobias Hale", "Tobias Hale, known as Big Tuna"; or where it has
 * the one with a word before it: "Old Tobias Hale".
 */
export function isAlsoCalled(one: string, other: string, body: string): boolean {
  const [first, second, text] = [one, other, body].map(foldText) as [string, string, string];
  return joins(first, second, text) || joins(second, first, text) || isLonger(one, other, body);
}

function isLonger(long: string, name: string, body: string): boolean {
  const [first = "", rest = ""] = /^(\S+)\s(.+)$/u.exec(long.trim())?.slice(1) ?? [];
  const isName = rest.includes(" ") && foldText(rest) === foldText(name);
  return isName && body.includes(`${first.charAt(0).toUpperCase()}${first.slice(1)} ${name}`);
}

/** All folded. */
function joins(first: string, named: string, body: string): boolean {
  const second = named.replace(/^the /, "");
  if (first.length < 3 || second.length < 2) return false;
  let at = body.indexOf(first);
  for (let place = 0; at >= 0 && place < mostPlaces; place += 1) {
    const rest = body.slice(at + first.length, at + first.length + reach);
    const next = rest.indexOf(second);
    const link = next < 0 ? "" : rest.slice(0, next);
    if (between.test(link) || (beforeLetters.test(link) && /^[),]/.test(rest.slice(next + second.length)))) return true;
    at = body.indexOf(first, at + 1);
  }
  return false;
}
