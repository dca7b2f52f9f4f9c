import { asksToSubscribe } from "../../english/classes/calls-to-readers.ts";
import {
  endsRelease,
  mayBeginRelease,
  nameBehindAbout,
  namesPressContact,
} from "../../english/classes/release-words.ts";
import { isWorkCredit } from "../../english/classes/work-credits.ts";
import { quoteValue } from "./problem.ts";

/** Paragraphs of what is said of whoever sent a press release, and their UTF-16 units. */
const mostOfRelease = 12;
const longestRelease = 2500;
/** Paragraphs that ask for something, or say who else worked on an article. */
const mostOfCalls = 4;

/**
 * Finds where the paragraphs of a text end and those begin that are none of it: what a press release says of its sender, from “About Kell
 * Works” or “Media contact” on; who else worked on it; and what asks its readers to subscribe. Somebody may be quoted in none of them.
 */
function findTextEnd(paragraphs: readonly string[]): number {
  let end = findRelease(paragraphs);
  for (let seen = 0; seen < mostOfCalls && end > 1 && isBelowText(paragraphs[end - 1] ?? ""); seen += 1) end -= 1;
  return end;
}

function isBelowText(paragraph: string): boolean {
  if (/["“”„«»]/.test(paragraph)) return false;
  return asksToSubscribe(paragraph) || isWorkCredit(paragraph) || endsRelease(paragraph);
}

/** Finds where a press release ends and what is said of its sender begins; the number of paragraphs where nothing is. */
export function findRelease(paragraphs: readonly string[]): number {
  const from = Math.max(1, paragraphs.length - mostOfRelease);
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? "";
    if (!mayBeginRelease(paragraph) || !beginsRelease(paragraph, paragraphs[at + 1] ?? "")) continue;
    const below = paragraphs.slice(at);
    const length = below.reduce((sum, one) => sum + one.length, 0);
    return length <= longestRelease && !below.some((one) => /["“”„«»]/.test(one)) ? at : paragraphs.length;
  }
  return paragraphs.length;
}

function beginsRelease(paragraph: string, next: string): boolean {
  const [head = "", second = next] = paragraph.split("\n");
  if (endsRelease(head) || namesPressContact(head)) return true;
  const name = nameBehindAbout(head);
  return name !== null && second.startsWith(name.split(" ")[0] ?? name) && /[.!?]$/.test(second);
}

/** A text in which blank lines part paragraphs, as far as it is one, and what stood below it; null where nothing did. */
export function partTextEnd(text: string): { readonly text: string; readonly below: string | null } {
  const parts = partsOf(text);
  // A footnote says more of the text.
  const last = parts.findLastIndex((part) => !/^\[\^[^[\]\s]{1,60}\]:/.test(part.words));
  const body = parts.slice(0, last + 1);
  let end = findTextEnd(body.map(({ words }, at) => (at < body.length - mostOfRelease ? "" : plainWords(words))));
  const first = body[end];
  if (!first) return { text, below: null };
  const below = text.slice(first.start, parts[last]?.end);
  // The rule above goes with them.
  if (end > 1 && /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(body[end - 1]?.words ?? "")) end -= 1;
  const notes = parts[last + 1];
  return {
    text: `${text.slice(0, body[end - 1]?.end)}${notes ? `\n\n${text.slice(notes.start)}` : "\n"}`,
    below,
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What blank lines part. */
function partsOf(text: string): readonly Part[] {
  const end = text.trimEnd().length;
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.slice(0, end).matchAll(/\n[ \t]*\n\s*/g)) {
    parts.push({ start, end: index, words: text.slice(start, index) });
    start = index + blank.length;
  }
  return [...parts, { start, end, words: text.slice(start, end) }];
}

/** Words of Markdown: without its marks of type and of quotation, and the targets of its links. */
export function plainWords(markdown: string): string {
  if (!/[#*>[_]/.test(markdown)) return markdown.trim();
  return markdown
    .replace(/^ {0,3}(?:> ?|#{1,6} )+/gm, "")
    .replace(/\[([^[\]\n]{1,300})\]\([^()\n]{0,1000}\)/g, "$1")
    .replace(/\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.!?)])_{1,3}(?!\w)/g, "")
    .trim();
}

/** What its owner is told of that. */
export function describeBelow(below: string): string {
  return `is read without what stands below its text: ${quoteValue(below.replace(/\s+/g, " "))}`;
}
