import { findWords, foldText } from "../../coverage/fold.ts";
import { asksToWrite, isAuthorHeading, tellsHowToReach } from "../../english/classes/author-headings.ts";
import {
  asksForSupport,
  asksToFollow,
  asksToSubscribe,
  beginsToAsk,
  callsReaders,
  mayAskToSubscribe,
  namesIssue,
  tellsWhereItAppeared,
  tellsWhereItself,
} from "../../english/classes/calls-to-readers.ts";
import { asksForComments, isAboutComments, isCommentHeading } from "../../english/classes/comment-headings.ts";
import { isPageLabel, reservesRights } from "../../english/classes/page-labels.ts";
import { isPictureCredit } from "../../english/classes/picture-credits.ts";
import { addressesReaders, asksToEnter, namesSponsor } from "../../english/classes/reader-words.ts";
import {
  endsRelease,
  mayBeginRelease,
  nameBehindAbout,
  namesPressContact,
} from "../../english/classes/release-words.ts";
import { isWorkCredit } from "../../english/classes/work-credits.ts";
import { readOpeningLine, tellsOfChange } from "../article/opening-lines.ts";
import { leadsToFollowing, leadsToPerson } from "../markup/link-places.ts";
import {
  countWords,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  removeLine,
  splitLine,
} from "../markup/page-lines.ts";
import { isCalledByline } from "../markup/page-names.ts";
import { isOdd } from "./odd-lines.ts";

/** Lines below the text. */
const mostBelow = 15;

/** Holds what is known of the article above. */
interface KnownBelow {
  /** Its authors, joined by commas. */
  readonly author: string | null;
  readonly day: string | null;
}

/**
 * Takes what stands below the text away: a section on its author or for comments, and other lines from the last up. Gives those of which
 * only their place and shape say that they are none of the text.
 */
export function dropBelow(lines: readonly PageLine[], known: KnownBelow): readonly string[] {
  const section = findSection(lines, known);
  const release = findRelease(lines.slice(0, lines.length - section.lines.length));
  for (const line of [...release.lines, ...section.lines]) removeLine(line);
  const doubtful: string[] = [];
  let parts: readonly string[] = [];
  const below = lines
    .slice(0, lines.length - release.lines.length - section.lines.length)
    .slice(-mostBelow)
    .toReversed();
  let waiting: PageLine[] = [];
  for (const [at, line] of below.entries()) {
    const isUnderRule = standsUnderRule(line, below[at + 1]);
    const kind = isHeading(line.block) ? "heading" : kindOfParts(line, known, isUnderRule);
    if (kind === "text" && isFarewell(line) && ((at > 0 && line.isEmphasised) || lines.some(isOfLetter))) {
      doubtful.unshift(line.text);
      removeLine(line);
      continue;
    }
    if (kind === "text" && !isOdd(line)) {
      parts = dropLastParts(line, known);
      break;
    }
    if (kind === "text") continue;
    if (kind === "doubtful" || (kind === "heading" && !isLabelOfPage(line.text))) doubtful.unshift(line.text);
    // A heading goes with what stands below it.
    if (kind === "heading") waiting.push(line);
    else {
      for (const one of [...waiting, line]) removeLine(one);
      waiting = [];
    }
  }
  for (const one of waiting) removeLine(one);
  return [...parts, ...doubtful, ...section.doubtful, ...release.doubtful];
}

/** “That’s all for today. See you on Thursday!” */
function isFarewell({ text, isSetApart, block }: PageLine): boolean {
  return (
    !isSetApart && !isHeading(block) && !mayQuote(text) && countWords(text) <= mostOfFarewell && addressesReaders(text)
  );
}

/** Words. */
const mostOfFarewell = 14;

/** Tells whether a line that looks otherwise than the text asks to subscribe, or says who paid: only letters say farewell. */
function isOfLetter(line: PageLine): boolean {
  return (
    isOdd(line) &&
    (namesSponsor(line.text) ||
      asksToEnter(line.text) ||
      asksToSubscribe(line.text) ||
      callsReaders(line.text) ||
      mayAskToSubscribe(line.text))
  );
}

/** What a line is by all the lines that `<br>` parts it into: “© Tarn Courier<br>You are receiving this letter because …”. */
function kindOfParts(line: PageLine, known: KnownBelow, isUnderRule: boolean): KindBelow {
  const kind = kindBelow(line, known, isUnderRule);
  const parts = kind === "text" ? splitLine(line) : [];
  if (parts.length < 2) return kind;
  if (parts.some((part) => mayQuote(part.text))) return "text";
  const kinds = parts.map((part) => kindBelow(part, known));
  if (kinds.every((one) => one !== "text")) return kinds.includes("doubtful") ? "doubtful" : "furniture";
  if (isSignature(parts, known)) return "doubtful";
  // Who is asked, what they are, and where they are reached.
  return parts.every((part) => !isProse(part)) && parts.some(({ text }) => hasAddress(text)) ? "doubtful" : "text";
}

/** “Talk soon,<br>Ada Roe” */
function isSignature(parts: readonly PageLine[], { author }: KnownBelow): boolean {
  const [greeting, name, ...others] = parts.map(({ text }) => text);
  if (greeting === undefined || name === undefined || others.length > 0 || author === null) return false;
  return (
    /^[^.!?]{2,40},$/.test(greeting) && author.split(", ").some((one) => one === name || one.startsWith(`${name} `))
  );
}

/** Takes the last lines away that `<br>` parts from the text above, and gives them. */
function dropLastParts(line: PageLine, known: KnownBelow): readonly string[] {
  const parts = splitLine(line);
  const last = parts.findLastIndex((part) => kindBelow(part, known) === "text");
  if (last < 0) return [];
  for (const part of parts.slice(last + 1)) removeLine(part);
  return parts.slice(last + 1).map(({ text }) => text);
}

/** Lines of what is said of whoever sent a press release, and their UTF-16 units. */
const mostOfRelease = 12;
const longestRelease = 2500;

/**
 * The last lines from where a press release ends: from “About Kell Works” above a line that begins with that name, from “Media contact”,
 * or from “###”.
 */
function findRelease(lines: readonly PageLine[]): Section {
  const from = Math.max(1, lines.length - mostOfRelease);
  const at = lines.slice(from).findIndex((line, index) => beginsRelease(line, lines[from + index + 1]));
  const below = at < 0 ? [] : lines.slice(from + at);
  const length = below.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestRelease || below.some(({ text }) => mayQuote(text))) return noSection;
  return { lines: below, doubtful: below.map(({ text }) => text) };
}

function beginsRelease(line: PageLine, next: PageLine | undefined): boolean {
  if (line.isSetApart || !mayBeginRelease(line.text) || (isProse(line) && line.links.length > 1)) return false;
  const [head, second = next] = splitLine(line);
  if (!head) return false;
  if (endsRelease(head.text) || namesPressContact(head.text)) return true;
  const name = isProse(head) ? null : nameBehindAbout(head.text);
  if (name === null || !second) return false;
  return second.text.startsWith(name.split(" ")[0] ?? name) && isProse(second);
}

/** Lines of a section below its heading, and their UTF-16 units: on the author, and on comments. */
const mostOfSection = 6;
const longestSection = 900;
const mostOnComments = 2;
const longestOnComments = 250;

interface Section {
  readonly lines: readonly PageLine[];
  readonly doubtful: readonly string[];
}

const noSection: Section = { lines: [], doubtful: [] };

/** The last lines, from a heading such as “About the author” or “Leave a comment” on; of the author's, those that do not name them are doubtful. */
function findSection(lines: readonly PageLine[], known: KnownBelow): Section {
  const names = known.author?.split(", ") ?? [];
  const from = Math.max(1, lines.length - mostBelow);
  for (const [index, { text, block, isEmphasised, isSetApart }] of lines.slice(from).entries()) {
    const isHead = isHeading(block) || (!isSetApart && (isEmphasised || !isProse({ text })));
    if (!isHead || mayQuote(text)) continue;
    // Who speaks in an interview is named again and again.
    if (lines.filter((line) => line.text === text).length > 1) continue;
    const below = lines.slice(from + index + 1);
    // A letter ends with a name.
    if (below.length === 0) continue;
    const isAuthors = isAuthorHeading(text, names);
    if (!isAuthors && !asksForComments(text)) continue;
    const said = below.filter((line) => kindBelow(line, known) === "text");
    const length = said.reduce((sum, line) => sum + line.text.length, 0);
    if (said.length > (isAuthors ? mostOfSection : mostOnComments)) continue;
    if (length > (isAuthors ? longestSection : longestOnComments) || said.some((line) => mayQuote(line.text))) continue;
    const isNamed =
      said.length === 0 || (isAuthors && said.some((line) => names.some((name) => isOf(line.text, name))));
    return {
      lines: lines.slice(from + index),
      doubtful: isNamed ? [] : said.map((line) => line.text),
    };
  }
  return noSection;
}

/** Tells whether a line begins with a name or its last part: “Roe writes about the coast.”, “Ada Roe, born in Ashby, …” */
function isOf(text: string, name: string): boolean {
  const parts = name.split(" ");
  return [name, parts.at(-1) ?? name].some((one) => text.startsWith(one) && /^[ ,]/.test(text.slice(one.length)));
}

type KindBelow = "doubtful" | "furniture" | "text";

function kindBelow(line: PageLine, { author, day }: KnownBelow, isUnderRule = false): KindBelow {
  const { text, linked, links, isSetApart, isEmphasised } = line;
  const isOnlyLinks = links.length > 0 && linked >= mostlyLinked * text.length;
  if (isOnlyLinks && (!isSetApart || !isProse(line))) return "furniture";
  // The book of an author stands in marks.
  if (isEmphasised && aboutAuthor(line, author)) return "furniture";
  // The headline of an article may have marks.
  if (countWords(text) <= mostOfCall && (tellsWhereItself(text) || (tellsWhereItAppeared(text) && links.length > 0)))
    return "doubtful";
  if (!isSetApart && !isProse(line) && isTurning(text)) return "furniture";
  if (mayQuote(text)) return "text";
  if (isWorkCredit(text)) return "doubtful";
  if (!isSetApart && isSignedBy(line, author)) return "furniture";
  if (tellsHowToReach(text) && countWords(text) <= mostOfCall && namesOneOf(text, author)) return "furniture";
  // “Published 4 May 2026”: what the page states of itself.
  if (day !== null && !isProse(line) && readOpeningLine(text)?.day === day) return "furniture";
  if (tellsOfChange(text)) return "furniture";
  if (isCredit(text) || isTagOfPage(line) || isAboutComments(text) || aboutAuthor(line, author)) return "furniture";
  if (asksToSubscribe(text) || (links.length > 0 && asksForSupport(text)) || !/[\p{L}\p{N}]/u.test(text))
    return "furniture";
  if (isSetApart) return "text";
  if (asksToWrite(text) && countWords(text) <= mostOfCall) return "doubtful";
  // “About the author: Ada Roe …” on one line.
  const label = /^([^:]{3,40}?) ?: (?=\S)/u.exec(text)?.[1];
  if (label !== undefined && isAuthorHeading(label, [])) return namesOneOf(text, author) ? "furniture" : "doubtful";
  if (namesIssue(text)) return "doubtful";
  if (leadsAway(line)) return "furniture";
  if (countWords(text) <= mostOfCall && links.length > 0 && isUnderRule) return "doubtful";
  // “Clipped on 1 January 2026”
  if (isUnderRule && !isProse(line) && readOpeningLine(text) !== null) return "doubtful";
  if (countWords(text) <= mostOfCall && isEmphasised && links.length > 0)
    return text.length - linked <= longestLead ? "furniture" : "doubtful";
  // “Posted in Arts”; “Lees ook: …” is known for a link to another page.
  if (links.length > 0 && !isProse(line) && !text.includes(":") && countWords(text) <= mostOfTag) return "doubtful";
  if (isEmphasised && beginsToAsk(text)) return "doubtful";
  if (isEmphasised && callsReaders(text) && countWords(text) <= mostOfCall) {
    if (links.length > 0) return "furniture";
    // “Thank you for swimming with us.” ends a letter.
    if (asksToFollow(text)) return "doubtful";
  }
  // “Do you know more about this story? Email …”: set apart by its type.
  const isMail = links.length > 0 ? links.every((link) => link.startsWith("mailto:")) : hasMail(text);
  if (isEmphasised && isMail && countWords(text) <= mostOfCall) return "doubtful";
  // Verse, a score or the name below a letter is no sentence either.
  return !isProse(line) && (mayAskToSubscribe(text) || hasAddress(text) || !/\p{L}/u.test(text)) ? "doubtful" : "text";
}

/** Tells whether a rule parts a line from the one above it: `<hr>`, or `___`. */
function standsUnderRule({ block, nodes }: PageLine, above: PageLine | undefined): boolean {
  if (above && !/[\p{L}\p{N}]/u.test(above.text)) return true;
  let before = nodes[0]?.previousSibling ?? block.previousSibling;
  while (before?.nodeType === 3 && !/\S/.test(before.data)) before = before.previousSibling;
  return before?.localName === "hr";
}

const mostlyLinked = 0.8;
const mostOfCall = 30;
/** UTF-16 units before a link: “Lees ook:”. */
const longestLead = 20;
/** Words of a line that may stand anywhere above or below the text: “5 min read”, “Opinion”. */
const mostOfTag = 4;

/** “5 min read”, “37 comments”. In lists, only what begins with a figure. */
function isTagOfPage(line: PageLine): boolean {
  return isTag(line) && isPageLabel(wordsOf(line.text));
}

/** A few words that are no sentence. In lists, only what begins with a figure. */
export function isTag(line: PageLine): boolean {
  const { text, isSetApart } = line;
  if (isProse(line) || mayQuote(text) || countWords(text) > mostOfTag) return false;
  return !isSetApart || (/^\d/.test(text) && isPageLabel(wordsOf(text)));
}

/** “© Uma Birchall”, “Photo: Uma Birchall”. */
export function isCredit(text: string): boolean {
  return reservesRights(text) || isPictureCredit(text);
}

/** “Ada Roe has covered the coast since 2012.”, of the author, and set apart by its type or by a link to her. */
function aboutAuthor({ text, links, isEmphasised }: PageLine, author: string | null): boolean {
  if (author === null || !author.includes(" ")) return false;
  const folded = foldText(text);
  const begins = author.split(", ").some((name) => name.includes(" ") && folded.startsWith(foldText(name)));
  return begins && (isEmphasised || links.some((link) => leadsToPerson(link)));
}

/** “« Older”, “Goose on roof »”, “Next →”: one mark that leads away, and none that closes it. */
function isTurning(text: string): boolean {
  return /^[«‹←⟵][^«»‹›"“”]+$|^[^«»‹›"“”]+[»›→⟶]$/.test(text);
}

/** “Ada Roe”, where that is the author and the page calls it so. Whoever writes a letter signs it in its own type. */
function isSignedBy({ text, block }: PageLine, author: string | null): boolean {
  const isCalled = [block, block.parentNode].some((one) => one?.nodeType === 1 && isCalledByline(one.className));
  return isCalled && (author?.split(", ").includes(text) ?? false);
}

/** Tells whether it has the name of an author, or its last part. */
function namesOneOf(text: string, author: string | null): boolean {
  return author?.split(", ").some((name) => text.includes(name.split(" ").at(-1) ?? name)) ?? false;
}

/** “Follow us on Facebook, X and Instagram.”, “Sign up for our newsletter.”: short, and most of its links lead to such places. */
export function leadsAway({ text, links }: PageLine): boolean {
  const words = countWords(text);
  if (links.length === 0 || words > mostOfCall) return false;
  if (!links.every(leadsToFollowing)) return false;
  return links.length > 1 || callsReaders(text) || addressesReaders(text) || words <= 2 * mostOfTag;
}

/** “Questions? Mail to desk@courier.example”. */
function hasAddress(text: string): boolean {
  return /\S@\S+\.\S|https?:\/\//i.test(text);
}

function hasMail(text: string): boolean {
  return /\S@\S+\.\S/.test(text) || tellsHowToReach(text);
}

/** “Comments”, “More on this story”. */
function isLabelOfPage(text: string): boolean {
  return isPageLabel(wordsOf(text)) || isAboutComments(text) || asksForComments(text) || isCommentHeading(text);
}

export function wordsOf(text: string): readonly string[] {
  return findWords(foldText(text)).map((word) => word.text);
}
