import { calendarUnits } from "../classes/calendar-words.ts";
import { auxiliaries } from "../verbs/auxiliaries.ts";

/** Says what a question asks for. `matter` is anything that no rule narrows down. */
export type AnswerKind =
  | "age"
  | "amount"
  | "count"
  | "decision"
  | "duration"
  | "matter"
  | "measure"
  | "person"
  | "place"
  | "reason"
  | "speech"
  | "time";

/** Behind "how" these ask for a number with what it is of. */
const measured = "tall wide deep heavy";
const counted = "much far high big large fast";

/** Behind "what" and "which" these ask for a day and for a place. */
const times = "year date day month century decade time";
const places = "city country town place region state continent county area jail prison";

const units = anyOf([...calendarUnits, "hour", "minute", "decade"].map((unit) => `${unit}s`).join(" "));
const doing = "(?:did|does|do)";

/** Tried in this order: "how long" before "how", "what year" before "what". Each on the plain question. */
const forms: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    "age",
    /\bhow old\b|\bwhat age\b|^(?:what(?:'?s| is| was) )?(?:the )?age of\b|^what(?:'?s| is| was) .{1,60}(?:s|her) age[?!. ]*$/,
  ],
  ["duration", new RegExp(`\\bhow (?:long|many ${units})\\b`)],
  ["measure", new RegExp(`\\bhow ${anyOf(measured)}\\b`)],
  ["amount", new RegExp(`\\bhow ${anyOf(counted)}\\b|\\bwhat (?:percent(?:age)?|${anyOf("price sum amount")})\\b`)],
  ["count", /\bhow many\b|\bwhat (?:number|is the number)\b/],
  ["time", new RegExp(`\\bwhen\\b|\\b(?:what|which) ${anyOf(times)}\\b`)],
  [
    "speech",
    new RegExp(
      `\\bwhat (?:${doing}|has|have) .{1,60}\\b${anyOf("say said tell told think claim write state answer reply")}\\b`,
    ),
  ],
  ["speech", new RegExp(`\\bhow ${doing} .{1,60}\\b${anyOf("describe respond react feel")}\\b`)],
  [
    "person",
    new RegExp(
      `\\bwho(?:m|se|s)?\\b|\\b(?:what|which) ${anyOf("person individual leader president king man woman")}\\b`,
    ),
  ],
  ["place", new RegExp(`\\bwhere\\b|\\b(?:what|which) ${anyOf(places)}\\b`)],
  ["reason", /\bwhy\b|\bhow come\b|\bwhat (?:caused|led|made)\b|\bfor what reason\b/],
  [
    "decision",
    new RegExp(`^(?:(?:so|and|but|ok|hey|yo) ){0,2}${anyOf(`${[...auxiliaries].join(" ")} can could would`)}\\b`),
  ],
];

/** Tells what kind of thing the plain question asks for. */
export function readAnswerKind(plain: string): AnswerKind {
  return forms.find(([, form]) => form.test(plain))?.[0] ?? "matter";
}

/** Matches words that say what kind of answer is asked for, in any case: the answer holds a number or a day in their place. */
export const askingWords = new RegExp(
  `\\bhow ${anyOf(`${measured} ${counted} long many often old`)}\\b|\\b(?:what|which) ${anyOf("city country date day town year")}\\b`,
  "gi",
);

/** Matches what is said in a question after how things stand: "who is mayor now", "is he still in jail". On the plain question. */
export const presentWords =
  /\b(?:at the moment|at present|currently|latest|newest|now|nowadays|presently|recent|recently|right now|so far|still|these days|to date|today|yet)\b/;

function anyOf(words: string): string {
  return `(?:${words.replaceAll(" ", "|")})`;
}
