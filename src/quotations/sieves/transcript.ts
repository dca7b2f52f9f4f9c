import { firstFound, itemAt } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { answeringLabels, askingLabels } from "../../english/classes/cue-words.ts";
import { newsWords } from "../../english/classes/general-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { QuotedStretch } from "../grammar/quoted-stretch.ts";
import { roleOf, type TurnLine } from "../grammar/transcript-lines.ts";
import type { ArticlePerson } from "../people/article-person.ts";
import type { Inventory } from "../people/inventory.ts";
import { findSigner, readLabel } from "../people/turn-names.ts";
import type { Reference } from "../reading-context.ts";

/** A quoted line of a transcript. */
export interface Turn {
  /** Null for somebody the article does not name elsewhere, and for a stage direction. */
  readonly speaker: Reference | null;
}

/** “ROE: We will see.” and “(CROSSTALK)” within the marks: a line that names its speaker itself. Null for other words. */
export function findTurn(body: string, stretch: Span, inventory: Inventory): Turn | null {
  const opening = body.slice(stretch.start, Math.min(stretch.end, stretch.start + 60));
  if (/^\(\p{Lu}{4,}/u.test(opening)) return { speaker: null };
  const name = /^(?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}(?=:)/u.exec(opening)?.[0];
  // “BREAKING: the bridge is open,” the town tweeted: no label of somebody who speaks.
  const isNews = name !== undefined && (newsWords.has(name.toLowerCase()) || name === "BREAKING");
  return name === undefined || isNews ? null : { speaker: lookUpLabel(body, stretch.start, name.trimEnd(), inventory) };
}

/**
 * Tells who speaks in a line of a transcript or an interview: the person its label names, or for "A:" the one who is interviewed.
 * "refused" for one who asks, and for a label that is nobody's name before words without marks. Null for other words.
 */
export function speakerOfLine(
  body: string,
  { outer, unmarked }: QuotedStretch,
  turns: readonly TurnLine[],
  inventory: Inventory,
): Reference | "refused" | null {
  const turn = turns[indexOfTurn(turns, outer.start)];
  if (!turn || turn.words.start !== outer.start) return null;
  const start = body.lastIndexOf(turn.label, outer.start);
  const folded = roleOf(turn.label);
  if (askingLabels.has(folded)) return "refused";
  if (answeringLabels.has(folded))
    return refer(start, turn.label, findInterviewee(body, turns, inventory)) ?? "refused";
  const person = turn.whole === turn.label ? null : lookUpLabel(turn.whole, 0, turn.whole, inventory)?.person;
  const speaker = person ? refer(start, turn.label, person) : lookUpLabel(body, start, turn.label, inventory);
  return speaker ?? (unmarked ? "refused" : null);
}

/**
 * Tells who speaks behind a label that is no name: “AP: …” is the one person here with these initials, where other lines have such labels too.
 * "refused" for anybody else's initials, for “Q1”, “Answer” and “Witness A”. Null for other words.
 */
export function speakerOfLabel(
  body: string,
  { outer }: QuotedStretch,
  inventory: Inventory,
): Reference | "refused" | null {
  const line = body.lastIndexOf("\n", outer.start - 1) + 1;
  const [, label] = outer.start - line > longestLabel ? [] : (labelPattern.exec(body.slice(line, outer.start)) ?? []);
  if (label === undefined) return null;
  const role = roleOf(label);
  if (askingLabels.has(role) || answeringLabels.has(role)) return "refused";
  if (/^(?:\p{Lu}\.?){1,3}$/u.test(label)) return speakerOfInitials(body, { line, label }, inventory);
  const [noun = "", mark] = label.toLowerCase().split(" ");
  return mark !== undefined && /^(?:\p{L}|\d{1,3})$/u.test(mark) && isHumanNoun(noun) ? "refused" : null;
}
const labelPattern = /^\s{0,4}(\p{Lu}[\p{L}\d.]{0,14}(?: (?:\p{Lu}|\d{1,3}))?)[:.]?\s{0,4}$/u;
/** UTF-16 units. */
const longestLabel = 30;

function speakerOfInitials(
  body: string,
  { line, label }: { readonly line: number; readonly label: string },
  inventory: Inventory,
): Reference | "refused" | null {
  const letters = label.replaceAll(".", "");
  if (letters.length > 1 && countInitials(body, inventory) < 2) return null;
  const people = inventory.people.slice(0, 50).filter(({ name }) => name.replace(/(?<=\S)\S+|\s/g, "") === letters);
  const [person = null] = people.length === 1 ? people : [];
  return refer(line, label, letters.length > 1 ? person : null) ?? "refused";
}

/** How many labels of initials the text has; counted once for an article. */
function countInitials(body: string, inventory: Inventory): number {
  const known = initials.get(inventory);
  if (known !== undefined) return known;
  const labels = Array.from(body.matchAll(/^[ \t]{0,4}((?:\p{Lu}\.?){1,3}):\s/gmu), ([, one]) => one);
  const count = new Set(labels).size;
  initials.set(inventory, count);
  return count;
}

const initials = new WeakMap<Inventory, number>();

/**
 * Whom the page names beside words that it sets apart: “Helen Sorn” below a block quote. "refused" where it is nobody's name here;
 * null for other words.
 */
export function lookUpSigner(
  body: string,
  { end, speaker }: QuotedStretch,
  inventory: Inventory,
): Reference | "refused" | null {
  if (speaker === undefined || speaker === null) return null;
  const start = speaker === "" ? -1 : findSigner(body, end, speaker);
  return (start < 0 ? null : lookUpLabel(body, start, speaker, inventory)) ?? "refused";
}

/** The last turn that begins at or before an offset, by halving. */
function indexOfTurn(turns: readonly TurnLine[], offset: number): number {
  return firstFound(0, turns.length, (at) => itemAt(turns, at).words.start > offset) - 1;
}

/** The only person whom the text names before its first turn, but for those of its own house: "our reporter Jane Roe". */
function findInterviewee(body: string, turns: readonly TurnLine[], inventory: Inventory): ArticlePerson | null {
  const known = interviewees.get(turns);
  if (known !== undefined) return known;
  const end = turns[0]?.words.start ?? 0;
  const introduction = body.slice(Math.max(0, end - longestIntroduction), end);
  const named = inventory.people.slice(0, 50).filter(({ name }) => isNamedAsOther(name, introduction));
  const found = named.length === 1 ? (named[0] ?? null) : null;
  interviewees.set(turns, found);
  return found;
}

function isNamedAsOther(name: string, introduction: string): boolean {
  const at = introduction.indexOf(name);
  return (
    at >= 0 &&
    !/\bour(?:\s\p{Ll}[\p{L}-]{2,20}){1,3},?\s$/iu.test(introduction.slice(Math.max(0, at - longestOffice), at))
  );
}
const longestOffice = 80;

/** UTF-16 units. */
const longestIntroduction = 4000;

const interviewees = new WeakMap<readonly TurnLine[], ArticlePerson | null>();

function lookUpLabel(body: string, start: number, label: string, inventory: Inventory): Reference | null {
  const reading = readLabel(body, start, label);
  return refer(start, label, reading.names.length > 0 ? inventory.lookUp(reading) : null);
}

function refer(start: number, text: string, person: ArticlePerson | null): Reference | null {
  const blank = { text, lead: Number.POSITIVE_INFINITY, head: "", kin: null, charges: false };
  return person && { start, end: start + text.length, ...blank, person, form: "last name" };
}
