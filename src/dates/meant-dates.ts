import type { IsoDate } from "../coverage/article.ts";
import { areLoaded, type Calendar } from "./calendar.ts";
import type { DateExpression } from "./read-dates.ts";

/** The dates of questions that are asked about a matter: those that may be something else only where articles are of them. */
export function isMeant({ means, from, to }: DateExpression, { loaded }: Calendar): boolean {
  return means === "always" || (means === "loaded" && isWithin({ from, to }, loaded));
}

/**
 * True when the words of the date say nothing of the matter: articles are of these days. Others may be the days of something
 * that happened, which articles write as they are asked.
 */
export function isPlainDate({ relative, isWeekday, from, to }: DateExpression, { loaded }: Calendar): boolean {
  return relative || (!isWeekday && isWithin({ from, to }, loaded));
}

/** An open stretch begins or ends among what is loaded: "since 1911" does not. */
function isWithin({ from, to }: Pick<DateExpression, "from" | "to">, loaded: readonly IsoDate[]): boolean {
  const [newest = "", oldest = ""] = [loaded[0], loaded.at(-1)];
  const end = from === null ? to : to === null ? from : null;
  return end === null ? areLoaded({ from, to }, loaded) : end >= oldest && end <= newest;
}
