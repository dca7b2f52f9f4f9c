import type { FeedItem } from "./feed-item.ts";
import { dropAskingBlocks } from "./wordpress-blocks.ts";

/** What a WordPress export is asked for. */
export type PostTypes = "posts" | "posts-and-pages";

/**
 * Tells why an item of a WordPress export is no published article, as it is counted: "draft", "attachment"; null when it is one, or
 * of another feed. What is of a later day than `latest` is yet to come.
 */
export function whyUnpublished(item: FeedItem, types: PostTypes, latest: string): string | null {
  const { status = "publish", postType = "post", password = "", withheld } = item;
  if (withheld !== undefined) return withheld;
  // Feeds of comments lead to each below its post.
  if (/#comment-\d{1,20}$/.test(item.url ?? item.permanentLink ?? "")) return "comment";
  if (postType !== "post" && !(postType === "page" && types === "posts-and-pages")) return postType;
  if (status === "future") return "scheduled";
  if (status !== "publish") return status;
  if (password !== "") return "with a password";
  const isToCome =
    item.status !== undefined && item.days.some(({ name, text }) => name === "wp:post_date" && text > latest);
  return isToCome ? "scheduled" : null;
}

/** Text of a WordPress post as its pages show it: shortcodes done, and what the classic editor wrote parted into paragraphs. */
export function renderPost(html: string): string {
  const plain = dropShortcodes(html);
  if (/<!-- wp:/.test(plain)) return dropAskingBlocks(plain);
  const parted = plain.replace(/\n[ \t]*\n\s*/g, "\n<p>");
  return /<p[\s>]/i.test(plain) ? parted : parted.replace(/\n(?!<p>)/g, "<br>");
}

/** Shortcodes of WordPress itself, which stand for a picture, a sound or a page elsewhere: https://developer.wordpress.org/apis/shortcode/ */
const ofWordPress: ReadonlySet<string> = new Set([
  "audio",
  "caption",
  "embed",
  "gallery",
  "playlist",
  "video",
  "wp_caption",
]);

const tag = /\[(\/?)([a-z][\w-]{0,60})((?:\s[^[\]]{0,1000})?)\/?\]/g;

/**
 * The text without shortcodes. One of another plugin is known by its shape: it has an end, an attribute, or a name as only programs
 * have; what stands within it stays. `[sic]` and `[the mayor]` are words. Linear.
 */
function dropShortcodes(html: string): string {
  if (!html.includes("[")) return html;
  const tags = Array.from(html.matchAll(tag), ({ index, 0: whole, 1: slash, 2: name = "", 3: rest = "" }) => ({
    start: index,
    end: index + whole.length,
    name,
    isEnd: slash === "/",
    isProgram: /\s[\w-]{1,60}=/.test(rest) || /_|-\d+$/.test(name) || ofWordPress.has(name),
  }));
  const ended = new Set(tags.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  const kept: string[] = [];
  let from = 0;
  for (const [index, one] of tags.entries()) {
    if (one.start < from || !(one.isProgram || ended.has(one.name))) continue;
    kept.push(html.slice(from, one.start));
    from = one.end;
    const next =
      ofWordPress.has(one.name) && !one.isEnd
        ? tags.slice(index + 1, index + tagsWithin).find(({ name }) => name === one.name)
        : undefined;
    if (next?.isEnd) from = next.end;
  }
  return `${kept.join("")}${html.slice(from)}`;
}

/** Shortcodes that may stand within another. */
const tagsWithin = 20;
