import { foldText } from "../../coverage/fold.ts";
import { parseUrl } from "../../coverage/parse-url.ts";

/**
 * Tells whether two addresses are of one page: its scheme, `www`, mark, mobile and AMP forms do not count, nor a query that only one of
 * them has. Null when one of them tells nothing, as the address of a whole site does.
 */
export function isSameAddress(one: string, other: string): boolean | null {
  if (one === other && plainPage.test(one)) return true;
  const [first, second] = [readAddress(one), readAddress(other)];
  if (!first || !second) return null;
  if (first.host !== second.host || first.path !== second.path) return false;
  return first.query === second.query || (first.path !== "" && (first.query === "" || second.query === ""));
}

/** The address of a page, by what is neither its site's own nor another form of that. */
const plainPage = /^https?:\/\/[\w.-]{1,100}\/[\w-]{1,100}\/[\w-]{4,200}\/?$/i;

interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** A page's own address is compared with that of each of its links. */
const knownAddresses = new Map<string, Address | null>();

function readAddress(address: string): Address | null {
  const before = knownAddresses.get(address);
  if (before !== undefined) return before;
  const read = parseAddress(address);
  if (knownAddresses.size >= mostKnown) knownAddresses.clear();
  if (address.length <= longestTitle) knownAddresses.set(address, read);
  return read;
}

function parseAddress(address: string): Address | null {
  const url = parseUrl(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/(?:amp|index\.\w{2,5})?\/?$/, "").replace(/\.amp$|\.amp(?=\.\w+$)/, "");
  const query = url.search.replace(/[?&](?:utm_\w+|fbclid|gclid|amp)(?:=[^&]*)?/g, "").replace(/^&/, "?");
  if (path === "" && query === "") return null;
  return { host: url.hostname.replace(/^(?:www|m|amp|mobile)\./, ""), path: decodePath(path), query };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Tells how many of the shorter headline's words are in the other, as a part: 1 where a site's name stands behind them. */
export function likenessOfTitles(headline: string, title: string): number {
  if (headline === title && /[\p{L}\p{N}]/u.test(title)) return 1;
  const [one, other] = [wordsOf(headline), wordsOf(title)];
  if (one.length === 0 || other.length === 0) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const shared = new Set(long);
  return short.filter((word) => shared.has(word)).length / short.length;
}

/** Titles are shorter; a longer one is cut. UTF-16 units. */
const longestTitle = 500;

/** A page's own title is compared with each of its headings. */
const known = new Map<string, readonly string[]>();
const mostKnown = 200;

function wordsOf(title: string): readonly string[] {
  const before = known.get(title);
  if (before) return before;
  const words = foldText(title.slice(0, longestTitle)).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (known.size >= mostKnown) known.clear();
  known.set(title, words);
  return words;
}
