import type { IsoDate } from "../../coverage/article.ts";

/** How a language writes numbers, days and plurals. */
export interface Formats {
  /** `1,200` */
  number(value: number): string;
  /** The form that goes with the number, which is not in it: `is` or `are`. */
  plural(value: number, one: string, other: string): string;
  /** The number with its form: `1 article`, `1,200 articles`. */
  count(value: number, one: string, other: string): string;
  /** `7 October 2024`; what is no day stays as it is. */
  day(day: IsoDate): string;
}

/** By the Unicode locale data that Node comes with; the locale is a BCP 47 tag such as `pt-BR`. */
export function openFormats(locale: string): Formats {
  const once = <Made>(make: () => Made) => {
    let made: Made | null = null;
    return () => {
      made ??= make();
      return made;
    };
  };
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const number = (value: number) => numbers().format(value);
  // An exact million is "many" in the Romance languages; it is read as any other plural.
  const plural = (value: number, one: string, other: string) => (plurals().select(value) === "one" ? one : other);
  return {
    number,
    plural,
    count: (value, one, other) => `${number(value)} ${plural(value, one, other)}`,
    day(day) {
      const noon = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
      return Number.isNaN(noon) ? day : days().format(noon);
    },
  };
}

/** In quotation marks, which are single around words that have double ones of their own. */
export function quoteInCurlyMarks(text: string): string {
  return /["“”]/.test(text) ? `‘${text}’` : `“${text}”`;
}
