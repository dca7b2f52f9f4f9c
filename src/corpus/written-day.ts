const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2024-03-05T23:30:00-05:00`, `2024-03-05 23:30`. */
const isoTime =
  /^(\d{4}-\d{2}-\d{2})[Tt ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** `Tue, 05 Mar 2024 23:30:00 -0500`, as feeds write it (RFC 822). */
const mailTime =
  /^(?:[a-z]{3,9}, ?)?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (\d{4})(?: (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-6]\d)? ?(?:[a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The day that a time names where its publisher is: the day as written, whatever zone stands behind it, so that what
 * came out at 23:30 in New York is of that day and not of the next one in London. Other text comes back as it is.
 */
export function dayAsWritten(text: string): string {
  const iso = isoTime.exec(text);
  if (iso?.[1]) return iso[1];
  const [, day = "", month = "", year = ""] = mailTime.exec(text) ?? [];
  if (year === "") return text;
  const number = monthNames.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
