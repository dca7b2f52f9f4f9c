import { foldText } from "../../coverage/fold.ts";
import { mainHeadings, postElements, threadElements } from "../markup/html-elements.ts";
import { leadsToPerson } from "../markup/link-places.ts";
import { isInElement } from "../markup/page-ancestors.ts";
import { countWords, elementsIn, findLines, isProse, shortText, tidy } from "../markup/page-lines.ts";
import { isCalledByline, isCalledMember, isCalledUser } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";

/** Posts of a thread that are looked at. */
const mostPosts = 400;
/** UTF-16 units. */
const longestName = 60;

/** The first of the posts of a forum. */
interface FirstPost {
  /** Who wrote it, by the name that the page gives them; null where that is not to be told. */
  readonly writer: string | null;
  /** Says how many replies were left out. */
  readonly replies: number;
}

/**
 * Leaves the first of the posts of a forum in a page, without what says who wrote it; null where a page has none with replies. Posts are
 * elements beside each other of one class, each with a time and with somebody's name, of which none but the first has a headline. The updates of a rolling page of
 * a paper are such elements as well: they are as they stand.
 */
export function keepFirstPost(body: PageNode | null, title: string | null, isNews: boolean): FirstPost | null {
  const threads = new Map<PageNode, PageNode[]>();
  for (const time of elementsIn(body, threadElements).slice(0, mostPosts)) {
    const post = postAround(time);
    const around = post?.parentNode;
    if (post && around && !threads.get(around)?.includes(post))
      threads.set(around, [...(threads.get(around) ?? []), post]);
  }
  for (const thread of threads.values()) {
    const [first, ...replies] = thread;
    if (!first || replies.length === 0 || !thread.every(isPost) || !hasText(first)) continue;
    if (replies.some((one) => hasHeadline(one, title))) continue;
    if (isRolling(thread, isNews)) continue;
    for (const one of replies) one.remove();
    const names = elementsIn(first)
      .filter(namesWriter)
      .map((one) => shortText(one, longestName) ?? "")
      .filter((name) => writerName.test(name));
    clearWriter(first);
    return { writer: names.toSorted((one, other) => one.length - other.length)[0] ?? null, replies: replies.length };
  }
  return null;
}

/**
 * Tells whether posts are the updates of one article: they have hours and no days, the first is later than another, which no reply is, or
 * the page states an article and calls nobody what only forums call those who write in them.
 */
function isRolling(posts: readonly PageNode[], isNews: boolean): boolean {
  const times = posts.flatMap((post) => elementsIn(post, threadElements).slice(0, 1));
  if (times.every((time) => isHour(shortText(time, longestName) ?? ""))) return true;
  const [first = Number.NaN, ...others] = times.map((time) => Date.parse(time.getAttribute("datetime") ?? ""));
  if (others.some((one) => one < first)) return true;
  return isNews && !posts.some((post) => elementsIn(post).some((one) => isCalledMember(one.className)));
}

/** “14:40”, “2.40pm BST”. */
function isHour(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,5})?$/iu.test(text);
}

const writerName = /^[\p{L}\p{N}_][\p{L}\p{N}_.’' -]{1,39}$/u;

/** The largest element around a time that stands beside others of its name and class. */
function postAround(time: PageNode): PageNode | null {
  let found: PageNode | null = null;
  for (let at = time.parentNode; at && at.localName !== "body"; at = at.parentNode)
    if (postElements.has(at.localName) && hasLikeBeside(at)) found = at;
  return found;
}

function hasLikeBeside(element: PageNode): boolean {
  const kind = classOf(element);
  if (kind === "") return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (one) => one !== null && one.localName === element.localName && classOf(one) === kind,
  );
}

/** `post` of `post-12 bg1`. */
function classOf({ className }: PageNode): string {
  return (/\S+/.exec(className)?.[0] ?? "").replace(/[-_]?\d+$/, "");
}

function isPost(element: PageNode): boolean {
  return elementsIn(element, threadElements).length > 0 && elementsIn(element).some(namesWriter);
}

function namesWriter(element: PageNode): boolean {
  if (!element.hasAttributes()) return false;
  const isNamed =
    isCalledUser(element.className) ||
    isCalledByline(element.className) ||
    element.getAttribute("itemprop") === "author";
  if (!isNamed && !(element.localName === "a" && leadsToPerson(element.getAttribute("href") ?? ""))) return false;
  const text = shortText(element, longestName);
  return text !== null && text !== "";
}

function hasText(post: PageNode): boolean {
  return findLines(post).some((line) => isProse(line) && countWords(line.text) >= fewestWords);
}

/** Of a paragraph. */
const fewestWords = 8;

function hasHeadline(post: PageNode, title: string | null): boolean {
  const own = title === null ? "" : foldText(title);
  return elementsIn(post, mainHeadings).some((one) => {
    const text = foldText(tidy(one.textContent ?? ""));
    return text !== "" && !text.endsWith(own);
  });
}

/** Takes the largest boxes away that say who wrote a post, and have no sentence. */
function clearWriter(post: PageNode): void {
  for (const element of elementsIn(post)) {
    if (!namesWriter(element) || !isInElement(element, post)) continue;
    let box = element;
    while (box.parentNode && box.parentNode !== post && hasNoSentence(box.parentNode)) box = box.parentNode;
    if (elementsIn(box, threadElements).length === 0 || hasNoSentence(box)) box.remove();
  }
}

function hasNoSentence(element: PageNode): boolean {
  return (
    shortText(element, longestWriter) !== null &&
    !findLines(element).some((line) => isProse(line) && !/:$/.test(line.text))
  );
}

/** UTF-16 units of what a forum says of who writes in it. */
const longestWriter = 300;
