import { plainName } from "./field-names.ts";
import { statedValue, type Values } from "./recognise-fields.ts";

/** States in which a record is not published, as WordPress, Ghost and their like call them. */
const unpublished: ReadonlySet<string> = new Set([
  "archived",
  "autodraft",
  "draft",
  "future",
  "pending",
  "private",
  "scheduled",
  "trash",
  "unpublished",
]);

/**
 * Tells why its owner does not publish a record: "a draft"; null when nothing says so. Hugo writes `draft: true`, Jekyll
 * `published: false`, Obsidian `publish: false`, WordPress and Ghost a state.
 */
export function whyWithheld(raw: Values): string | null {
  const kind = raw["post_type"] ?? (raw["slug"] !== undefined || raw["status"] !== undefined ? raw["type"] : undefined);
  if (typeof kind === "string" && otherKinds.has(plainName(kind))) return `not an article (${kind})`;
  if (typeof raw["_id"] === "string" && sanityDraft.test(raw["_id"])) return "a draft";
  for (const name of Object.keys(raw)) {
    if (name === "publishedOn" || name === "publisher" || !maybe.test(name)) continue;
    const value = statedValue(raw[name]);
    const plain = plainName(name);
    const text = typeof value === "string" ? value.trim().toLowerCase() : String(value);
    if ((plain === "draft" || plain === "isdraft") && /^(?:true|yes|1|on)$/.test(text)) return "a draft";
    if (/^(?:is)?publish(?:ed)?$/.test(plain) && /^(?:false|no)$/.test(text)) return "not published";
    if (plain === "status" && text === "false") return "not published";
    if (/^(?:post)?status$/.test(plain) && unpublished.has(plainName(text))) return `not published (${text})`;
  }
  return null;
}

/** The number of what Sanity keeps beside the published document: https://www.sanity.io/docs/content-lake/drafts */
const sanityDraft = /^(?:drafts|versions)\./;

/** Records of WordPress and Ghost that are no posts. */
const otherKinds: ReadonlySet<string> = new Set(["attachment", "comment", "navmenuitem", "page", "revision"]);

/** Most names have nothing to do with it. */
const maybe = /draft|publish|status/i;

/** Matches what services put in the place of a text that they do not give: `[Removed]` of NewsAPI, `ONLY AVAILABLE IN PAID PLANS` of NewsData. */
const absent = /^\s{0,9}(?:\[(removed|deleted)\]|(ONLY AVAILABLE IN [A-Z ]{1,60}PLANS))\s{0,9}$/i;

/** Tells why a text is none: "was removed"; null for any other. */
export function describeAbsence(body: unknown): string | null {
  if (typeof body !== "string" || body.length > longestAbsence) return null;
  const [, gone, closed] = absent.exec(body) ?? [];
  if (gone !== undefined) return `was ${gone.toLowerCase()} by its publisher`;
  return closed === undefined ? null : `has no text but ${JSON.stringify(closed)}`;
}

/** UTF-16 units. */
const longestAbsence = 120;
