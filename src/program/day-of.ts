import type { IsoDate } from "../coverage/article.ts";

/** The calendar day of a time, where the program runs. */
export function dayOf(time: Date): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1, 2)}-${pad(time.getDate(), 2)}`;
}
