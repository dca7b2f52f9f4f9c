/** Days from 1900 as spreadsheets count them; their first two months are one off, and no article is so old. */
const firstDay = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
/** Of the years 1954 to 2119: what is less or more is another number. */
const [least, most] = [20_000, 80_500];

/** `45720` or `45720,375` in a column of days is 2025-03-04, as a spreadsheet stores it; any other cell is as it stands. */
export function dayOfSpreadsheet(cell: string): string {
  const days = /^\s*(\d{5})(?:[.,]\d{1,12})?\s*$/.exec(cell)?.[1];
  if (days === undefined || Number(days) < least || Number(days) > most) return cell;
  return new Date(firstDay + Number(days) * dayMs).toISOString().slice(0, 10);
}
