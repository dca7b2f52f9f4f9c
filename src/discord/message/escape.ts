/** Characters that begin or end something in Discord's markdown wherever they stand: emphasis, code, spoilers, mentions, links. */
const anywhere = /[\\*_~`|<>[\]#@]|:(?!\s)/g;

/** "- item", "+ item", "1. item" and "-# small" are only read as such where a line begins. */
const lineStart = /^((?:(?![\n\r\u2028\u2029])[\s\p{Cf}])*\d*)([-+.)])/gmu;

/**
 * Text that Discord shows exactly as it is: nothing in it formats, pings, links or becomes an emoji. Taking out each
 * backslash that stands before a mark gives the text back. The start of the text counts as the start of a line.
 */
export function escapeMarkdown(text: string): string {
  return makeSendable(text).replace(anywhere, "\\$&").replace(lineStart, "$1\\$2");
}

/** Half a surrogate pair and NUL cannot be sent at all; the replacement character stands where they stood. */
export function makeSendable(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, "\u{FFFD}");
}

const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Text for the middle of a line of the bot's own: on one line, escaped, and unable to turn the direction of what
 * stands beside it (a title in Arabic keeps its order, and the date after it keeps its place).
 */
export function escapeInline(text: string): string {
  const line = escapeMarkdown(text.replace(directionControls, "").replace(/\s+/g, " "));
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}
