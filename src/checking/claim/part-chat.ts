import { foldText } from "../../coverage/fold.ts";
import { chatSpelling, chatter } from "../../english/classes/chat-spelling.ts";
import { type Claim, readPlainClaim } from "./claim.ts";
import { readAskedSpeaker } from "./marked-words.ts";
import { isSpeech } from "./named-beside.ts";
import { isRole } from "./role-holders.ts";
import { saysOnlyWho } from "./says-only-who.ts";

/** What is left of a message without what its sender says of the words, and the office that he or she asks about. */
export interface WithoutChat {
  readonly claim: Claim;
  /** Empty for nobody. */
  readonly role: string;
}

/** So much may stand before the words. UTF-16 units. */
const longestLead = 60;
/** So many words may stand behind them. */
const mostBehind = 4;

/** "did the mayor really say …", "is this real? …", "… lol", "… source:": the words alone, the longest for which `isFound` holds. Null for none. */
export function partChat(text: string, isFound: (claim: Claim) => boolean): WithoutChat | null {
  const asked = readAskedSpeaker(text) ?? "";
  for (const start of startsIn(text, asked))
    for (const end of endsIn(text)) {
      const claim = readPlainClaim(text.slice(start, end));
      const isWhole = start === 0 && end === text.length;
      if (!isWhole && saysOnlyWho(text.slice(0, start), { name: asked }) && isFound(claim))
        return { claim, role: start > 0 && isRole(asked) ? asked : "" };
    }
  return null;
}

/** Where the words may begin: at once, behind words of a chat, behind a question or a label, and behind the verb of whom it is asked. */
function* startsIn(text: string, asked: string): Generator<number> {
  yield 0;
  const lead = text.slice(0, longestLead);
  const isAsked = isRole(asked);
  for (const { 0: word, index } of lead.matchAll(/[\p{L}']+/gu)) {
    const key = foldText(word);
    const end = index + word.length;
    const sign = /^\s*[?:]+\s/.exec(text.slice(end))?.[0].length ?? 0;
    if (sign > 0 || isEmpty(key) || (isAsked && isSpeech(key))) yield end + sign;
  }
}

/** Where they may end: at the end, and before up to four words of a chat. */
function* endsIn(text: string): Generator<number> {
  yield text.length;
  let end = text.length;
  for (let count = 0; count < mostBehind; count += 1) {
    const [tail = "", open = "", word = ""] =
      /[\s,]+(\(?)([\p{L}']+)[\s).,:?!]*$/u.exec(text.slice(Math.max(0, end - longestLead), end)) ?? [];
    const key = foldText(word);
    if (tail === "" || !(isEmpty(key) || (open !== "" && chatter.has(key)))) return;
    end -= tail.length;
    yield end;
  }
}

/** Says nothing wherever it stands: "lol". */
function isEmpty(key: string): boolean {
  return chatSpelling.get(key) === "" || key === "wait";
}
