import { appendAll } from "../../coverage/lists.ts";
import { nameOfPoster } from "./embedded-posts.ts";

/** A paragraph within a block quote. */
interface QuotedParagraph {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly role: "cite" | "words";
}

/** Follows block quotes, embedded posts and `<q>` while HTML is walked through. */
export interface QuoteElements {
  open(name: string, classes: string, words: string[]): void;
  close(name: string, words: string[]): void;
  /** Tells whether what stands here is left out: a figure, but for a quotation in it and who said that. */
  isHidden(): boolean;
  isQuoted(): boolean;
  /** Tells whether this is somebody's post. */
  isPost(): boolean;
  /** Tells whether the quotation has words so far. */
  hasWords(): boolean;
  /** Parts the text of a block into paragraphs: in a block quote, who said it stands by itself. `joined` is the same text, where it is known. */
  part(words: readonly string[], joined?: string): readonly Pick<QuotedParagraph, "role" | "text">[];
  /** Told of each paragraph that was made of a part. */
  add(paragraph: QuotedParagraph): void;
  /** The quoted paragraphs so far, as an article's `quoted` states them. */
  read(): readonly string[];
}

/** The classes of the code by which posts are embedded, as each service documents it. */
const embeds =
  /(?:^|\s)(?:bluesky-embed|fb-\S+|imgur-embed-pub|instagram-media|mastodon-embed|reddit-\S+|text-post-media|tiktok-embed|twitter-\S+)(?:\s|$)/;

/** Tells whether a block quote is somebody's post by its classes. */
export function isEmbedded(classes: string): boolean {
  return embeds.test(classes);
}

/** “Nobody asked us. — Jane Roe” and the same on two lines: where who said it begins. */
const signature = /(?:\n|[.!?…”"’] )(?=(?:[—–―]|--?) ?[\p{Lu}@][^\n.!?]{1,80}$)/u;
const dash = /^(?:[—–―]|--?) ?/;

/** Tells whom a line with a dash names: “— Rex Moonan (@rexmoonan) March 4”; empty for any other line. */
export function readSigner(line: string): string {
  return dash.test(line) ? nameIn(line) : "";
}

export function openQuotes(): QuoteElements {
  const quoted: string[] = [];
  const marks: number[] = [];
  let block: { readonly isEmbed: boolean; readonly paragraphs: QuotedParagraph[] } | null = null;
  let [quotes, figures, captions, signers] = [0, 0, 0, 0];
  let cite: { readonly start: number; end: number } | null = null;
  const finish = () => {
    if (block) appendAll(quoted, describeBlock(block.paragraphs, block.isEmbed));
    block = null;
  };
  return {
    open(name, classes, words) {
      if (name === "blockquote") {
        if (quotes === 0) finish();
        quotes += 1;
        block ??= { isEmbed: embeds.test(classes), paragraphs: [] };
      }
      if (name === "figure") figures += 1;
      if (name === "figcaption") captions += 1;
      if (block && (name === "footer" || name === "figcaption")) signers += 1;
      if (block && name === "cite") cite = { start: words.length, end: Number.POSITIVE_INFINITY };
      if (name === "q") marks.push(words.push("") - 1);
    },
    close(name, words) {
      if (name === "q") closeMarks(marks.pop(), marks.length, words);
      if (name === "cite" && cite) cite.end = words.length;
      if (name === "footer" || name === "figcaption") signers = Math.max(0, signers - 1);
      if (name === "figcaption") captions = Math.max(0, captions - 1);
      if (name === "figure") figures = Math.max(0, figures - 1);
      if (name === "blockquote") quotes = Math.max(0, quotes - 1);
      if (quotes === 0 && figures === 0) finish();
    },
    isHidden: () => figures > 0 && quotes === 0 && !(captions > 0 && block !== null),
    isQuoted: () => block !== null,
    isPost: () => block?.isEmbed ?? false,
    hasWords: () => block?.paragraphs.some(({ role }) => role === "words") ?? false,
    part(words, joined) {
      if (!block && cite === null) {
        marks.length = 0;
        return [{ text: joined ?? words.join(""), role: "words" }];
      }
      const text = words.join("");
      const begins =
        cite && words.slice(cite.end).join("").trim() === "" ? words.slice(0, cite.start).join("").length : null;
      cite = null;
      marks.length = 0;
      if (!block) return [{ text, role: "words" }];
      if (signers > 0) return [{ text, role: "cite" }];
      if (begins === null) return [{ text, role: "words" }];
      const before = text.slice(0, begins).replace(/[\s—–―-]+$/, "");
      if (before !== "" && !/[.!?…”"’]$/.test(before) && before.length === text.slice(0, begins).trimEnd().length)
        return [{ text, role: "words" }];
      return [
        { text: before, role: "words" },
        { text: text.slice(before.length), role: "cite" },
      ];
    },
    add(paragraph) {
      block?.paragraphs.push(paragraph);
    },
    read() {
      finish();
      return quoted;
    },
  };
}

/** Finds where a paragraph of a block quote ends and who said it begins; its length when it says nobody. */
export function findSignature(text: string): number {
  const found = signature.exec(text.slice(-longestTail));
  return found ? Math.max(0, text.length - longestTail) + found.index + found[0].length : text.length;
}

/** With whom the paragraph below a quotation names, “— Helen Sorn”, where it says nothing of that itself. */
export function signBelow(quoted: readonly string[], paragraphs: readonly string[]): readonly string[] {
  return quoted.map((statement) => {
    const last = /^(?:\d+-)?(\d+)$/.exec(statement)?.[1];
    const below = last === undefined ? "" : (paragraphs[Number(last)] ?? "");
    const name = below.length <= longestName && !/[.!?…]$/.test(below) ? readSigner(below) : "";
    return name === "" ? statement : `${statement} ${name}`;
  });
}

/** UTF-16 units. */
const longestTail = 200;

/** The marks that a browser draws, unless the page has marks of its own. */
function closeMarks(at: number | undefined, depth: number, words: string[]): void {
  if (at === undefined || at >= words.length) return;
  const inner = words
    .slice(at + 1)
    .join("")
    .trim();
  const before = words.slice(Math.max(0, at - 3), at).join("");
  if (inner === "" || /^["“‘«„']/.test(inner) || /["“‘«„']$/.test(before)) return;
  words[at] = depth % 2 === 0 ? "“" : "‘";
  words.push(depth % 2 === 0 ? "”" : "’");
}

/** `3-4 Jane Roe`; `3 ?` for somebody's post that names nobody; `3` where nothing is said of whose words they are. */
function describeBlock(paragraphs: readonly QuotedParagraph[], isEmbed: boolean): readonly string[] {
  const last = paragraphs.at(-1);
  const isSigned = paragraphs.length > 1 && last?.role === "words" && dash.test(last.text);
  const cited = isSigned ? last : paragraphs.find(({ role }) => role === "cite");
  const name = cited ? ((isEmbed ? nameOfPoster(cited.text) : null) ?? nameIn(cited.text)) : "";
  const numbers = paragraphs.filter((one) => one.role === "words" && one !== cited).map(({ number }) => number);
  const speaker = name !== "" ? ` ${name}` : isEmbed ? " ?" : "";
  return joinRuns(numbers).map((run) => `${run}${speaker}`);
}

function joinRuns(numbers: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}

/** “— Rex Moonan (@rexmoonan) March 4” is Rex Moonan; empty for what is no name. */
function nameIn(text: string): string {
  const name =
    text
      .replace(dash, "")
      .split(/[(,;|\n@]|\s[—–-]\s/)[0]
      ?.trim() ?? "";
  return /\p{L}/u.test(name) && name.length <= longestName ? name : "";
}

/** UTF-16 units. */
const longestName = 80;
