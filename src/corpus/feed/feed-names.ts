import type { SaxesTagNS } from "saxes";

/**
 * The vocabularies whose elements say something of an item itself, by their namespaces. Elements of any other, such as Media RSS or
 * iTunes, describe a picture, an episode or a shop.
 */
const vocabularies: Readonly<Record<string, string>> = {
  "": "rss:",
  "http://backend.userland.com/RSS2": "rss:",
  "http://backend.userland.com/rss2": "rss:",
  "http://blogs.law.harvard.edu/tech/rss": "rss:",
  "http://channel.netscape.com/rdf/simple/0.9/": "rss:",
  "http://my.netscape.com/rdf/simple/0.9/": "rss:",
  "http://purl.org/atom/app#": "app:",
  "http://purl.org/atom/ns#": "atom:",
  "http://purl.org/dc/elements/1.0/": "dc:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://purl.org/rss/1.0/": "rss:",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://purl.org/syndication/thread/1.0": "thr:",
  "http://schemas.google.com/blogger/2018": "blogger:",
  "http://www.w3.org/2005/Atom": "atom:",
  "http://www.w3.org/2007/app": "app:",
};

const known: ReadonlyMap<string, string> = new Map(Object.entries(vocabularies));

/** WordPress numbers the namespace of its exports: `http://wordpress.org/export/1.2/`. */
const exportOfWordPress = /^http:\/\/wordpress\.org\/export\/\d\.\d\/$/;

/** Prefixes that feeds use without declaring them are the usual ones. */
const usual: ReadonlySet<string> = new Set([...Object.values(vocabularies), "wp:"]);

/** `rss:title`, `atom:updated`, `dc:creator`, `wp:status`, whatever prefix the feed declares; null for another vocabulary. */
export function nameOfElement({ uri, local, prefix }: SaxesTagNS): string | null {
  // The parser takes a prefix that is not declared for its own namespace.
  if (prefix !== "" && uri === prefix) return usual.has(`${prefix}:`) ? `${prefix}:${local}` : null;
  const vocabulary = known.get(uri) ?? (exportOfWordPress.test(uri) ? "wp:" : null);
  return vocabulary === null ? null : `${vocabulary}${local}`;
}
