import { functionWords } from "../../english/classes/function-words.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";
import { findVerbForm, isFormOf } from "../../english/verbs/verbs.ts";
import { isRole } from "./role-holders.ts";

/** The claimed words, and who they are claimed to be by where the message says so beside them. */
export interface ClaimedAttribution {
  readonly words: string;
  readonly speaker: string | null;
}

/** Forms of verbs that name a speaker beside pasted words: "Janice said", "Janice quips", "said by Janice". Folded. */
const claimVerbs = { has: (word: string) => isFormOf(word, "saying") && findVerbForm(word)?.kind !== "bare" };

const marks = /["“”„‟«»＂]/;
/** A name beside the words is short. UTF-16 units. */
const longestAttribution = 90;

/**
 * Parts the words from a speaker who is named beside them without doubt: `“…” — Janice Combs`, `Janice said: “…”`,
 * `“…”, Janice Combs said`. Anything else comes back whole, without a speaker.
 */
export function partAttribution(text: string): ClaimedAttribution {
  const trimmed = text.trim();
  return partSignature(trimmed) ?? partLead(trimmed) ?? partTail(trimmed) ?? { words: trimmed, speaker: null };
}

/** `“…” — Janice Combs`, or the dash and the name on a line of their own. */
function partSignature(text: string): ClaimedAttribution | null {
  const from = Math.max(0, text.length - longestAttribution);
  for (let at = text.length - 1; at > from; at -= 1) {
    if (!/[—–~-]/.test(text.charAt(at))) continue;
    const before = text.slice(0, at).replace(/[—–~-]{1,3}$/, "");
    const standsApart = /[\n"”»]\s*$|[.!?…]\s{1,3}$/.test(before.slice(-20)) || isSingleQuoted(before);
    const [signature = ""] = text.slice(at + 1).split(/[,(\n]/);
    const name = readName(signature) ?? (isRole(signature.trim()) ? signature.trim() : null);
    if (standsApart && name !== null) return { words: before.trim(), speaker: name };
  }
  return null;
}

function isSingleQuoted(text: string): boolean {
  return /^['‘]/.test(text) && /['’]\s*$/.test(text.slice(-20));
}

/** `Janice Combs said: “…”`, `Janice: “…”`, `According to Janice, “…”`; without marks only with a verb and a colon. */
function partLead(text: string): ClaimedAttribution | null {
  const mark = text.search(marks);
  const colon = text.slice(0, longestAttribution).indexOf(":");
  if (mark > 0 && mark <= longestAttribution && endsWithMark(text)) {
    const lead = text.slice(0, mark).trim();
    const name = /[:,]$/.test(lead) || endsWithVerb(lead) ? readSpokenName(lead.replace(/[:,]$/, "")) : null;
    if (name !== null) return { words: text.slice(mark), speaker: name };
  }
  if (mark < 0 && colon > 0 && endsWithVerb(text.slice(0, colon))) {
    const name = readSpokenName(text.slice(0, colon));
    if (name !== null) return { words: text.slice(colon + 1).trim(), speaker: name };
  }
  return null;
}

/** `“…”, Janice Combs said` and `“…”, said Janice Combs`. */
function partTail(text: string): ClaimedAttribution | null {
  if (!marks.test(text.charAt(0))) return null;
  let last = text.length - 1;
  while (last > 0 && !marks.test(text.charAt(last))) last -= 1;
  const tail = text
    .slice(last + 1)
    .replace(/^[\s,]{0,3}/, "")
    .replace(/[\s.]{1,3}$/, "");
  if (
    last === 0 ||
    tail.length > longestAttribution ||
    !tail.split(/\s+/).some((word) => claimVerbs.has(word.toLowerCase()))
  )
    return null;
  const name = readSpokenName(tail);
  return name === null ? null : { words: text.slice(0, last + 1), speaker: name };
}

function endsWithMark(text: string): boolean {
  return /["“”„‟«»＂][.!?…\s]{0,4}$/.test(text.slice(-6));
}

function endsWithVerb(text: string): boolean {
  const last = text.trim().split(/\s+/).at(-1) ?? "";
  return claimVerbs.has(last.toLowerCase());
}

/** The name in "Janice Combs said", "said Janice Combs" or "According to Janice Combs". */
function readSpokenName(text: string): string | null {
  const words = text
    .trim()
    .replace(/^according to\s/i, "")
    .split(/\s+/);
  if (claimVerbs.has((words[0] ?? "").toLowerCase())) words.shift();
  else {
    const verb = words.findIndex((word) => claimVerbs.has(word.toLowerCase()));
    if (verb > 0) words.length = verb;
  }
  const spoken = words.join(" ").replace(/^.{0,20}: |['’]s words$/g, "");
  return readName(spoken) ?? (isRole(spoken) ? spoken : null);
}

/** The text when it is a name: up to six words with capitals, none of them one that every text has ("THAT"). */
function readName(text: string): string | null {
  const name = text.trim().replace(/[.!\s]{1,3}$/, "");
  const words = name.split(/\s+/);
  if (words.length > 6 || !/^\p{Lu}/u.test(name)) return null;
  return words.every(isNameWord) ? name : null;
}

function isNameWord(word: string, at: number): boolean {
  if (nameParticles.has(word) || word === "of" || word === "the") return true;
  const isCapital = /^["“(']?\p{Lu}[\p{L}\p{M}.'’”"-]{0,40}$/u.test(word);
  return isCapital && ((at === 0 && word === "The") || !functionWords.has(word.toLowerCase()));
}
