/** Matches what a pasted message holds beside words: who is mentioned, links, emoji, and how it is formatted. */
const mentions = /<(?:[@#][!&]?|a?:\w{1,40}:|t:)[\w:-]{1,40}>/g;
const links = /\[([^[\]\n]{1,300})\]\(<?https?:[^\s)]{1,500}\)?/g;
/** "source: https://…" */
const addresses = /(?:(?<![\p{L}\p{N}])(?:link|source|via)\s?:?\s)?<?https?:\/\/\S+/giu;
const shortcodes = /(?<![\p{L}\p{N}]):[a-z_][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}])/giu;
const emoji =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}\u{E0020}-\u{E007F}]|\uFE0E|\uFE0F|\u20E3/gu;
/** Characters that show nothing: soft hyphens, joiners, marks of direction. */
export const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const lineBeginnings = /^[ \t]*(?:#{1,3}(?=[ \t])|-#|[*•](?=[ \t]))[ \t]*/gm;
const quoteMark = /^[ \t]*>{1,3}[ \t]?/;

/** The words of a pasted message as plain text: without formatting, mentions, links and emoji. Linear in the message. */
export function stripMarkup(message: string): string {
  return keepQuotedLines(mendMarks(message).replace(/\r\n?/g, "\n"))
    .replace(/\\(?=[\p{P}\p{S}])/gu, "")
    .replace(mentions, " ")
    .replace(links, "$1")
    .replace(addresses, " ")
    .replace(shortcodes, " ")
    .replace(emoji, "")
    .replace(invisible, "")
    .replace(lineBeginnings, "")
    .replace(/[*`|]{1,3}|~{2,3}/g, "")
    .replace(/(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, "");
}

/** Where some lines are quoted with `>`, only those are the claim; a line such as "— Janice" that follows stays. */
function keepQuotedLines(message: string): string {
  const lines = message.split("\n");
  if (!lines.some((line) => quoteMark.test(line))) return message;
  return lines
    .filter((line) => quoteMark.test(line) || /^\s*[—–-]{1,2}\s*\p{Lu}/u.test(line))
    .map((line) => line.replace(quoteMark, ""))
    .join("\n");
}

/** Marks that were read in a wrong encoding: "â€œ" for "“". A closing mark may have lost its last sign. */
function mendMarks(message: string): string {
  return message.replace(/â€([œ˜™“”¦\u009d]?)/g, (_all, sign: string) => damagedMarks.get(sign) ?? "”");
}

const damagedMarks: ReadonlyMap<string, string> = new Map([
  ["œ", "“"],
  ["˜", "‘"],
  ["™", "’"],
  ["“", "–"],
  ["”", "—"],
  ["¦", "…"],
]);
