import { parseUrl } from "../../coverage/parse-url.ts";
import { messageLimits } from "../limits.ts";

/** The text that may stand before the path, by RFC 3986: Discord refuses a whole message for an address that is no URI. */
const authority =
  /^https?:\/\/(?:(?:[\w\-.~!$&'*+,;=:]|%[\da-f]{2})*@)?(?:[\w\-.~!$&'*+,;=]+|\[[\da-f:.]+\])(?::\d+)?(?=\/)/i;

/** Characters that may not stand after it: a percent sign that begins no byte, and whatever else has no place in a URI. */
const misplaced = /%(?![\da-f]{2})|[^\w\-.~:/?@!$&'*+,;=%]/gi;

/**
 * The address as it may stand behind a button or in a masked link; null for one that is not http or https, that is
 * too long for Discord, or that is no address. Signs that are no part of a URI are encoded, and round brackets, so that none can
 * end the link.
 */
export function linkAddress(url: string | null): string | null {
  const href = (url === null ? null : parseUrl(url))?.href;
  if (href === undefined) return null;
  const [before] = authority.exec(href) ?? [];
  if (before === undefined) return null;
  const [path = "", ...fragment] = href.slice(before.length).split("#");
  const after = fragment.length > 0 ? `#${encodeMisplaced(fragment.join("#"))}` : "";
  const address = `${before}${encodeMisplaced(path)}${after}`;
  return address.length <= messageLimits.buttonAddress ? address : null;
}

function encodeMisplaced(part: string): string {
  return part.replace(misplaced, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
