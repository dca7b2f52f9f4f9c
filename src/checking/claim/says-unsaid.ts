import { readArticle } from "../../quotations/read-article.ts";
import type { Claim, PastedClaim } from "./claim.ts";

/**
 * Tells whether a message says that the words between its marks were not said: “Roe never said “…””, “it's not true that Roe said “…””. It
 * is read as an article is. False where nothing stands beside the words. Linear in the message.
 */
export function saysUnsaid({ message }: PastedClaim, { text }: Claim): boolean {
  if (message.length <= text.length || !/["“”„‟«»＂]/.test(message)) return false;
  const article = { id: "", title: null, publisher: null, author: null, publishedOn: "2000-01-01", url: null };
  const { quotations } = readArticle({ ...article, body: message });
  return quotations.some(({ frame }) => frame?.kind === "denied" && frame.ofSaying);
}
