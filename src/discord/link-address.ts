import { messageLimits } from "./limits.ts";

/**
 * The address as it may stand behind a button or in a masked link; null for one that is not http or https, that is
 * too long for Discord, or that is no address. Brackets are encoded, so that none can end the link.
 */
export function linkAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href, protocol } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const address = href.replace(/[()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return address.length <= messageLimits.buttonAddress ? address : null;
}
