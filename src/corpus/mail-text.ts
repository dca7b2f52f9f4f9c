import { asksToSubscribe, leadsToBrowser } from "../english/classes/calls-to-readers.ts";
import type { FrontMatter } from "./front-matter.ts";

/** UTF-16 units. */
const longestHead = 10_000;

/** The fields above the text of a saved e-mail, with its subject as the title (RFC 5322); null for what has no fields of an e-mail. */
export function readMailHead(text: string): FrontMatter | null {
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
  const title = subject.value.replace(/^(?:(?:fwd?|re): ?){1,3}/i, "");
  const stated = [
    { ...subject, key: "title", value: title },
    { ...date, key: "date" },
  ];
  return { entries: stated, faults: [], end: Math.min(text.length, head.length + 1) };
}

/** UTF-16 units. */
const longestSignature = 2000;

/** The text of a letter without the line above it that leads to a browser, and without what stands below the line `-- ` on how to be rid of it. */
export function withoutMailFurniture(text: string): string {
  const [first = ""] = /^\s{0,9}[^\n]{1,300}(?=\n|$)/.exec(text) ?? [];
  const below = leadsToBrowser(first.trim()) ? text.slice(first.length).replace(/^\n{1,9}/, "") : text;
  const at = below.lastIndexOf("\n-- \n");
  if (at < 0 || below.length - at > longestSignature) return below;
  return below.slice(at).split("\n").some(asksToSubscribe) ? below.slice(0, at) : below;
}
