import { foldText } from "../../coverage/fold.ts";

/** The languages in which days and lists of names are read. */
const languages = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "sv",
  "da",
  "nb",
  "fi",
  "pl",
  "cs",
  "hr",
  "tr",
  "ar",
  "ru",
  "uk",
  "ro",
  "hu",
];

let months: ReadonlyMap<string, number> | null = null;
let weekdays: ReadonlySet<string> | null = null;
let joints: ReadonlySet<string> | null = null;

/** The month, from 1, that a folded name means in any of the languages; null for other words, and where two mean different ones. */
export function monthOfName(name: string): number | null {
  months ??= readMonths();
  return months.get(name) ?? null;
}

/** Tells whether a word joins the last two of a list: "and", "und", "et". */
export function isJoint(word: string): boolean {
  joints ??= new Set(["&", ...languages.map(readJoint)]);
  return joints.has(word);
}

/** Whether a folded word is a day of the week in any of the languages. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(languages.flatMap(readWeekdays));
  return weekdays.has(word);
}

function readWeekdays(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => foldText(format.format(Date.UTC(2024, 0, day))));
}

function readMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const language of languages)
    for (const form of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { day: "numeric", month: form, timeZone: "UTC" });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 3));
        const name = foldText(parts.find(({ type }) => type === "month")?.value ?? "").replace(/\.$/, "");
        if (!/^\p{L}{3,}$/u.test(name)) continue;
        if ((found.get(name) ?? month) !== month) ambiguous.add(name);
        found.set(name, month);
      }
    }
  for (const name of ambiguous) found.delete(name);
  return found;
}

function readJoint(language: string): string {
  const parts = new Intl.ListFormat(language, { type: "conjunction" }).formatToParts(["1", "2"]);
  return (parts.find(({ type }) => type === "literal")?.value ?? "").trim();
}
