import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { creditingForms } from "../../english/classes/attribution-words.ts";
import { calendarNames, dayWords } from "../../english/classes/calendar-words.ts";
import { chatSpelling, chatter } from "../../english/classes/chat-spelling.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { titles } from "../../english/nouns/titles.ts";
import { findCueForm } from "../../quotations/grammar/cue-lexicon.ts";
import { readPlainClaim } from "./claim.ts";
import { isSpeech, type NamedBeside } from "./named-beside.ts";
import { isRole } from "./role-holders.ts";

/** True where beside the name stands nothing but words that every text has, verbs of saying, titles, days, and to whom it was told. */
export function saysOnlyWho(rest: string, named: Pick<NamedBeside, "name" | "written">): boolean {
  const name = named.written ?? named.name;
  const at = rest.indexOf(name);
  const [before, behind] = at < 0 ? ["", rest] : [rest.slice(0, at), rest.slice(at + name.length)];
  const beside = [...before.split(pieceMarks), ...behind.split(pieceMarks).map(withoutOutlet)].filter(
    (piece) => piece.trim() !== "" && !isRole(piece),
  );
  return saysWho(beside.join(" , "), name);
}

/** What stands beside a name is parted so: "Ada Roe (driver)", "— Ada Roe, the mayor of Tarn". */
const pieceMarks = /[,()[\]—–:]|\s-\s/;

/** Words with capitals behind a name are an outlet's or a place's: "Ada Roe, Tarn Courier". */
function withoutOutlet(piece: string): string {
  const words = piece.trim().split(/\s+/);
  return words.every((word) => /^\p{Lu}/u.test(word) && !functionWords.has(foldText(word))) ? "" : piece;
}

function saysWho(rest: string, name: string): boolean {
  const own = new Set(readPlainClaim(name).words.map(({ key }) => key));
  let isTold = false;
  const { words } = readPlainClaim(rest);
  if (isAmong(words.at(-1)?.key, "and or nor")) return false;
  return words.every(({ key }) => {
    if (findCueForm(key)?.told) isTold = true;
    if (key === "that") isTold = false;
    return isTold || own.has(key) || isSaidOften(key);
  });
}

function isSaidOften(key: string): boolean {
  return (
    functionWords.has(key) ||
    isSpeech(key) ||
    titles.has(key) ||
    calendarNames.has(key) ||
    dayWords.has(key) ||
    chatter.has(key) ||
    chatSpelling.get(key) === "" ||
    creditingForms.has(key) ||
    /^\d|^'|^.$/.test(key)
  );
}
