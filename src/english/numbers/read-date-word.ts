import { monthOf, months } from "../classes/calendar-words.ts";
import { lateDays, readOrdinalAt } from "./read-ordinal.ts";

const names = months.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const short = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec";
const month = `(${names.join("|")}|${short.replaceAll(" ", "|")})`;
const dayFirst = new RegExp(
  `(?:[Tt]he )?(\\d{1,2}(?:st|nd|rd|th)?|${lateDays}) (?:of )?${month}(?![\\p{L}\\p{N}])`,
  "uy",
);
const monthFirst = new RegExp(
  `${month}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[-–:.,%]\\p{N}|[-–:%])`,
  "uy",
);
const monthBeforeWord = new RegExp(`${month} (?:the )?(${lateDays})(?![\\p{L}\\p{N}])`, "uy");

/** "3 March", "March 3rd", "3rd of March", "twenty-third of March": a day of the year as one word, and where it ends. Null where none begins. */
export function readDateWord(text: string, start: number): { readonly key: string; readonly end: number } | null {
  for (const pattern of [dayFirst, monthFirst, monthBeforeWord]) pattern.lastIndex = start;
  const [written, day, name] = dayFirst.exec(text) ?? swap(monthFirst.exec(text) ?? monthBeforeWord.exec(text));
  if (!written || !day || !name) return null;
  const place = readOrdinalAt(day.replace(" ", "-"), 0)?.place ?? Number.parseInt(day, 10);
  return place < 1 || place > 31 ? null : { key: `${place} ${monthOf(name) ?? name}`, end: start + written.length };
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[2], match[1]] : [];
}
