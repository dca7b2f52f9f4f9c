const personal = /^mailto:|\/(?:authors?|by|people|profiles?|staff|team|contributors?|writers?|@[^/]*)(?:[/?]|$)/i;

/** Tells whether a link leads to a person's page or mail. */
export function leadsToPerson(link: string): boolean {
  return personal.test(link);
}

const networks: ReadonlySet<string> = new Set([
  "apple.news",
  "bsky.app",
  "chat.whatsapp.com",
  "facebook.com",
  "fb.com",
  "flipboard.com",
  "instagram.com",
  "linkedin.com",
  "news.google.com",
  "t.me",
  "telegram.me",
  "threads.com",
  "threads.net",
  "tiktok.com",
  "twitter.com",
  "whatsapp.com",
  "x.com",
  "youtube.com",
]);
const networkOf = /^(?:https?:)?\/\/(?:www\.|m\.)?([^/?#]{1,60})/i;
/** A post, and not somebody's page. */
const post = /\/(?:status|statuses|posts?|videos?|watch|p|reel)[/?]/i;
const signUp = /\/(?:newsletters?|subscri\w{1,10}|sign-?up|abo\w{0,10}|membership|donate|support-us|apps?)(?:[/?]|$)/i;

/** Tells whether a link leads to where one may follow a site: its page in a network, its newsletter, a subscription. */
export function leadsToFollowing(link: string): boolean {
  const host = networkOf.exec(link)?.[1]?.toLowerCase() ?? "";
  return (networks.has(host) && !post.test(link)) || signUp.test(link);
}
