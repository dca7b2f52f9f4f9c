import { listWords } from "../lists.ts";

/**
 * What is done for an article by others than those of its byline: the sign-offs of the Reuters Handbook of Journalism (“Reporting by …;
 * Editing by …”), and “contributed to this report” of the AP Stylebook.
 */
const works: ReadonlySet<string> = listWords(`
additional agencies agency by compilation compiled compiling copyediting curated data design edited editing editor extra fact-checked fact-checking from further graphics
illustration illustrations interview local other photographs photography photos production produced reported reporting research
researched services staff translated translation video visuals wire wires writing written
`);
const before = /^(?:\p{L}[\p{L}-]*(?: (?:and|&) |, | )){1,6}by (?=\p{Lu})/u;
const inputs =
  /^(?:\(?with )?(?:(?:additional|agency|some|wire) )?(?:assistance|contributions?|files?|information|inputs?|material|reporting) (?:by|from) (?=\S)/i;
const behind =
  /^(?:.{2,120} )?(?:also )?contributed (?:(?:additional|some) )?(?:reporting|research)?(?: ?(?:to|for) (?:the|this) (?:article|coverage|report|reporting|story|piece))?\.?$/i;
/** Words. */
const mostOfCredit = 30;
/** UTF-16 units. */
const longestCredit = 300;

/** Tells whether a line only says who else worked on its article: “Reporting by Ada Roe; Editing by June Wahl”, “With inputs from agencies”. */
export function isWorkCredit(line: string): boolean {
  const text = line.replace(/^[([—–-]\s?/, "");
  if (
    text.length > longestCredit ||
    !/ (?:by|from) |contributed/.test(text) ||
    /["“”]/.test(text) ||
    text.split(" ").length > mostOfCredit
  )
    return false;
  const input = inputs.exec(text)?.[0];
  if (input !== undefined && isNames(text.slice(input.length))) return true;
  if (/\bcontributed\b/.test(text) && /\b(?:report|reporting|research|story|article|piece|coverage)\b/.test(text))
    return behind.test(text);
  const start = before.exec(text)?.[0];
  if (start === undefined) return false;
  const words = start
    .trim()
    .toLowerCase()
    .split(/[ ,&]+/);
  return (
    words.every((word) => word === "and" || works.has(word)) && words.length > 1 && isNames(text.slice(start.length))
  );
}

/** Names, where they work, and what others did: no sentence goes on behind them. */
function isNames(text: string): boolean {
  const small = text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? [];
  return small.every((word) => word.length <= longestSmall || works.has(word));
}

/** UTF-16 units: “and”, “for”, “in”, “the”. */
const longestSmall = 3;
