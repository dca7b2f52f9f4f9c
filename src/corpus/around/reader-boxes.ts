import { asksToWrite, tellsHowToReach } from "../../english/classes/author-headings.ts";
import { asksForSupport } from "../../english/classes/calls-to-readers.ts";
import { mayAccuseOrDeny } from "../../english/classes/matter-words.ts";
import { addressesReaders, asksToEnter, namesSponsor, tellsOfMachine } from "../../english/classes/reader-words.ts";
import { isHeading, isProse, mayQuote, type PageLine } from "../markup/page-lines.ts";

/** The paragraphs of a text that speaks of its writers or to its readers, and how many of all they are, as a part. */
const fewestPersonal = 2;
const leastPersonal = 0.2;

/** Tells whether the paragraphs of a text speak to its readers themselves, as a blog or a letter does. */
export function isPersonal(paragraphs: readonly PageLine[]): boolean {
  const plain = paragraphs.filter(({ text }) => !mayQuote(text));
  const personal = plain.filter(({ text }) => addressesReaders(text)).length;
  return personal >= fewestPersonal && personal > leastPersonal * plain.length;
}

/**
 * Tells whether a box beside a text is advertising, was written by a machine, or speaks to the readers of the paper where the text does not.
 * None of its lines may quote, accuse or deny.
 */
export function isForReaders(box: readonly PageLine[], isTextPersonal: () => boolean): boolean {
  const [first] = box;
  if (!first || !(namesSponsor(first.text) || box.some((line) => speaks(line, isTextPersonal)))) return false;
  return !box.some(({ text }) => mayQuote(text) || mayAccuseOrDeny(text));
}

function speaks(line: PageLine, isTextPersonal: () => boolean): boolean {
  const { text } = line;
  if (tellsOfMachine(text) || asksForSupport(text)) return true;
  if (isHeading(line.block) || !isProse(line)) return false;
  if (line.links.length > 0 && asksToEnter(text)) return true;
  return mail.test(text) || asksToWrite(text) || tellsHowToReach(text) || (addressesReaders(text) && !isTextPersonal());
}

const mail = /\S@\S+\.\S/;
