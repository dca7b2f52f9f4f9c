import { asksToSubscribe, leadsToBrowser } from "../../english/classes/calls-to-readers.ts";
import type { FrontMatter } from "./front-matter.ts";

/** UTF-16 units. */
const longestHead = 10_000;

/** The line above a letter that is forwarded: `---------- Forwarded message ---------`, `Begin forwarded message:`, in any language. */
const forwardedLine = /^\s{0,20}(?:-{3,20}[^\n]{3,60}-{3,20}|[^\n:]{3,60}:)[ \t]*\n\s{0,20}/;

/** The fields above the text of a saved e-mail, or of the one that it forwards and has nothing above, with its subject as the title (RFC 5322); null for what has no fields of an e-mail. */
export function readMailHead(text: string): FrontMatter | null {
  const [first = ""] = /^\s{0,20}-{3}/.test(text) ? (forwardedLine.exec(text) ?? []) : [];
  if (first !== "") return readForwarded(text, first.length);
  const head = readHead(text);
  const [line = ""] = head ? (forwardedLine.exec(text.slice(head.end)) ?? []) : [];
  if (!head || line === "") return head;
  return readForwarded(text, head.end + line.length) ?? head;
}

/** The fields of the letter that begins there. */
function readForwarded(text: string, start: number): FrontMatter | null {
  const inner = readHead(text.slice(start));
  if (!inner) return null;
  const above = text.slice(0, start).split("\n").length - 1;
  const entries = inner.entries.map((entry) => ({ ...entry, line: entry.line + above }));
  return { entries, faults: [], end: start + inner.end };
}

function readHead(text: string): FrontMatter | null {
  if (!/^[A-Z][A-Za-z-]{1,40}: /.test(text)) return null;
  const [head = ""] = text.slice(0, longestHead).split(/\n[ \t]*\n/, 1);
  const entries: { key: string; value: string; line: number }[] = [];
  for (const [at, line] of head.split("\n").entries()) {
    const [, key, value = ""] = /^([A-Za-z-]{1,40}):[ \t]*(.*)$/.exec(line) ?? [];
    const last = entries.at(-1);
    if (key !== undefined) entries.push({ key, value: value.trim(), line: at + 1 });
    else if (last && /^[ \t]/.test(line)) last.value += ` ${line.trim()}`;
    else return null;
  }
  const of = (name: string) => entries.find(({ key }) => key.toLowerCase() === name);
  const [subject, from, date] = [of("subject"), of("from"), of("date") ?? of("sent")];
  if (!subject || !from || !date) return null;
  const title = withoutListName(subject.value, text).replace(/^(?:(?:fwd?|re): ?){1,3}/i, "");
  const stated = [
    { ...subject, key: "title", value: title },
    { ...date, key: "date" },
  ];
  return { entries: stated, faults: [], end: Math.min(text.length, head.length + 1) };
}

/** “[News] Bridge closes” without the name of the list that sent it on, where its fields or its footer name that list. */
function withoutListName(subject: string, text: string): string {
  const [tag = "", name = ""] = /^(?:(?:fwd?|re): ?){0,3}\[([^[\]]{1,40})\] ?/i.exec(subject) ?? [];
  if (tag === "") return subject;
  const folded = name.toLowerCase();
  const isNamed = text
    .toLowerCase()
    .split("\n")
    .some((line) =>
      /^(?:list-id|list-post|to|cc): /.test(line) ? line.includes(folded) : line.startsWith(`${folded} mailing list`),
    );
  return isNamed ? subject.slice(tag.length) : subject;
}

/** UTF-16 units. */
const longestSignature = 2000;
/** The line above what a list adds to a letter, as Mailman writes it. */
const listRule = /\n_{20,80}\n(?=[^\n]{1,200} mailing list\b)/gi;

/** An address, a link or a number of a telephone. */
const whereabouts = /\S@\S+\.\S|\bhttps?:|\bwww\.|\d{3}[ -]\d{3,4}/;

/**
 * The text of a letter without the line above it that leads to a browser, and what stood below it: where to reach whoever signs it, from the
 * line `-- ` on (RFC 3676), and what its list adds; null where nothing did that has to be told. A name alone stays: it signs a letter to a paper.
 */
export function withoutMailFurniture(text: string): { readonly text: string; readonly below: string | null } {
  const [first = ""] = /^\s{0,9}[^\n]{1,300}(?=\n|$)/.exec(text) ?? [];
  const letter = leadsToBrowser(first.trim()) ? text.slice(first.length).replace(/^\n{1,9}/, "") : text;
  const rule = Array.from(letter.matchAll(listRule), ({ index }) => index).at(-1) ?? -1;
  const signed = letter.lastIndexOf("\n-- \n");
  const isSignature = signed >= 0 && isFurniture(letter.slice(signed));
  const [at = -1] = [isSignature ? signed : -1, rule].filter((end) => end >= 0).toSorted((one, other) => one - other);
  if (at < 0 || letter.length - at > longestSignature) return { text: letter, below: null };
  const below = letter
    .slice(at)
    .replace(/^\n(?:-- |_+)\n/, "")
    .trim();
  return { text: letter.slice(0, at), below: below.split("\n").some(asksToSubscribe) ? null : below };
}

function isFurniture(signature: string): boolean {
  return whereabouts.test(signature) || signature.split("\n").some(asksToSubscribe);
}
