/** So many numbers are read at once: those of an article or two, which are asked for near one another. */
const numbersAPage = 1024;
/** So many pages stay in memory: one for each place where a claim may stand word for word. */
const mostPages = 256;

/**
 * A long list of numbers that stays where it is stored: a page of it is read when a number of it is asked for, and kept
 * until others take its place. Undefined where the list has no number. `read` gives those from one index to another,
 * half-open.
 */
export function openPages(
  length: number,
  read: (begin: number, end: number) => Int32Array | Uint8Array,
): (at: number) => number | undefined {
  const pages = new Map<number, Int32Array | Uint8Array>();
  let begin = 0;
  let page: Int32Array | Uint8Array = new Uint8Array();
  /** The page that is longest unasked for goes first. */
  const turnTo = (number: number) => {
    const first = number * numbersAPage;
    page = pages.get(number) ?? read(first, Math.min(length, first + numbersAPage));
    begin = first;
    pages.delete(number);
    pages.set(number, page);
    for (const oldest of pages.keys()) {
      if (pages.size <= mostPages) break;
      pages.delete(oldest);
    }
  };
  return (at) => {
    if (at < 0 || at >= length) return undefined;
    if (at < begin || at >= begin + page.length) turnTo(Math.floor(at / numbersAPage));
    return page[at - begin];
  };
}
