import type { IsoDate } from "../../coverage/article.ts";
import type { SourceFile } from "../text/format.ts";
import { readDay } from "./read-day.ts";

/** Says in `from` that a day is that of the file's name. */
export const nameOfFile = "the file's name";

/** The day that a file's name begins with, as Jekyll wants it: `2024-10-07-ferry.md`. Null without any. */
export function dayInName({ name }: SourceFile): IsoDate | null {
  const written = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  return written === undefined ? null : readDay(written).day;
}

const inAddress = /[/-](\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/;

/** The day in an address: `/2024/05/17/`, `/2024-05-17-kiln`. Null without one. */
export function dayInAddress(address: string): IsoDate | null {
  const [, year = "", , month = "", day = ""] = inAddress.exec(address) ?? [];
  return year === "" ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
