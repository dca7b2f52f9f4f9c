/** What Discord shows as a picture or somebody's name, and no word: "<@12>", "<:bread:12>", "<t:12:R>". */
const tokens = /<(?:@[!&]?|#|a?:\w{1,40}:|t:)\d{1,20}(?::\w)?>/g;
const links = /\[([^[\]\n]{1,300})\]\(<?https?:[^\s)]{1,500}\)/g;
const addresses = /<?https?:\/\/\S+/g;
/** A quotation, a heading or an item of a list, at the beginning of a line. */
const beginnings = /^[ \t]*(?:>{1,3}|#{1,3}|-#|[-*•])[ \t]+/gm;
const fence = /```(?:[a-z]{1,12}\n)?([^`]{1,2000})```/g;

/** Signs that stand before and behind what they format; within a word they are part of it: "000_87_1". */
const pairs = ["***", "**", "*", "___", "__", "_", "~~", "||", "`"].map((sign) => {
  const mark = sign.replace(/[*|]/g, "\\$&");
  const inner = sign.charAt(0) === "|" ? "\\|" : `${mark.slice(0, 2).replace(/(?<=[^\\]).$/, "")}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${mark}(?=\\S)([^\\n${inner}]{1,1000})${mark}(?![\\p{L}\\p{N}])`, "gu");
});

/** What was typed, without what only formats it in Discord; as it was where nothing else is in it. Linear in the text. */
export function stripFormatting(text: string): string {
  let plain = text
    .replace(tokens, " ")
    .replace(links, "$1")
    .replace(addresses, " ")
    .replace(beginnings, "")
    .replace(fence, " $1 ");
  for (const pair of pairs) plain = plain.replace(pair, "$1");
  if (plain === text) return text;
  const trimmed = plain.replace(/[ \t]{2,}/g, " ").trim();
  return trimmed === "" ? text : trimmed;
}
