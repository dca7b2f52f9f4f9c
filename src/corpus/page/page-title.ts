import { foldText } from "../../coverage/fold.ts";

/** A headline that the page states, and where. */
export interface StatedTitle {
  readonly text: string;
  readonly from: string;
}

/** Holds what is known of the page's site. */
interface Site {
  /** The names that it is called by: its publisher's, its own, its host's. */
  readonly names: readonly string[];
  readonly headings: readonly string[];
}

/**
 * The first title, without the site's name beside it. One that was cut short, “Old kiln burns …”, gives way to the first that has
 * the whole of it.
 */
export function chooseTitle(titles: readonly StatedTitle[], { names, headings }: Site): StatedTitle | undefined {
  const keys = names.map(keyOf).filter((key) => key !== "");
  const [first, ...others] = titles;
  if (!first) return undefined;
  const read = ({ text, from }: StatedTitle): StatedTitle => ({
    text: withoutSite(text, keys, headings, from === statedHeadline),
    from,
  });
  const shown = read(first);
  const start = foldText(shown.text.replace(/\s*(?:…|\.{3})$/, ""));
  const isCut = start !== foldText(shown.text);
  const whole = [...others, ...headings.map((text) => ({ text, from: "<h1>" }))]
    .filter(({ text }) => text !== first.text && mayGoOn(foldText(text), start, isCut))
    .map(read)
    .find(({ text }) => {
      const folded = foldText(text);
      if (!folded.startsWith(start) || folded.length === start.length || /(?:…|\.{3})$/.test(text)) return false;
      return isCut || (/[\p{L}\p{N}]$/u.test(start) && /^[\p{L}\p{N}]/u.test(folded.slice(start.length)));
    });
  return whole ?? shown;
}

/** Tells whether a folded title has the start of another and goes on behind it: where that is not cut short, within its last word. */
function mayGoOn(folded: string, start: string, isCut: boolean): boolean {
  for (let at = folded.indexOf(start); at >= 0 && start !== ""; at = folded.indexOf(start, at + 1))
    if (isCut || /[\p{L}\p{N}]/u.test(folded.charAt(at + start.length))) return true;
  return false;
}

/** Where a headline stands that is no site's title, but what its publisher says of the article itself. */
export const statedHeadline = "headline of schema.org";

const mayHoldSite = /[|¦–—·•»›~:/-]/;
const separator = / (?:[|¦–—·•»›~/-]|::) |[|¦»]/gu;
/** Of those, the ones that stand in titles only between a headline and a part of the site. */
const ofTemplates = /^ ?(?:[|¦»›]|::) ?$/;
const mostNames = 4;
/** Words of a section's name: “UK News”. */
const mostOfSection = 3;

/** `Old kiln burns | News | Tarn Courier` is `Old kiln burns`, where the site's name or the heading says so. */
function withoutSite(title: string, keys: readonly string[], headings: readonly string[], isHeadline: boolean): string {
  let left = title.trim();
  if (!mayHoldSite.test(left)) return left;
  for (let round = 0; round < mostNames; round += 1) {
    const marks = [...left.matchAll(separator)];
    const [first, last] = [marks[0], marks.at(-1)];
    const colon = /^[^:]{2,60}: (?=\S)/.exec(left)?.[0];
    const before = last ? left.slice(0, last.index).trim() : "";
    const behind = last ? left.slice(last.index + last[0].length) : "";
    const isWhole = headings.some((heading) => heading === before);
    if (last && before !== "" && (isSite(behind, keys) || (isWhole && (!isHeadline || beginsSite(behind, keys))))) {
      const above = marks.at(-2);
      const section = above ? before.slice(above.index + above[0].length) : "";
      const isSection = above?.[0] === last[0] && ofTemplates.test(last[0]) && countWords(section) <= mostOfSection;
      left = isSection && above && above.index > 0 ? left.slice(0, above.index).trim() : before;
    } else if (first && isSite(left.slice(0, first.index), keys))
      left = left.slice(first.index + first[0].length).trim();
    else if (colon !== undefined && isSite(colon.slice(0, -2), keys)) left = left.slice(colon.length);
    else break;
  }
  return left;
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** True for the name of the site, also with a word or two more, or without those at its end: “Tarn Courier Online” of the Tarn Courier. */
function isSite(text: string, keys: readonly string[]): boolean {
  const key = keyOf(text);
  const words = countWords(text);
  return keys.some(
    (one) =>
      key === one ||
      (words > 1 && key.length >= leastOfName && one.startsWith(key)) ||
      (words > 1 && words <= mostNames && one.length >= leastOfName && key.startsWith(one)),
  );
}

/** UTF-16 units. */
const leastOfName = 6;

function beginsSite(text: string, keys: readonly string[]): boolean {
  const key = keyOf(text);
  return key !== "" && keys.some((one) => one.startsWith(key));
}

/** The letters and figures of a name, without "the" before them. */
function keyOf(name: string): string {
  return foldText(name)
    .replace(/^the\s/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
