const roots: ReadonlySet<string> = new Set(["NewsML", "newsItem", "newsMessage", "nitf", "packageItem"]);
/** UTF-16 units above the first element. */
const longestProlog = 5000;

/** Tells whether XML is of the forms in which agencies send their texts, by its first element. */
export function isOfWire(xml: string): boolean {
  const name = /<(?:[A-Za-z][\w.-]{0,40}:)?([A-Za-z][\w.-]{0,40})/.exec(xml.slice(0, longestProlog))?.[1];
  return roots.has(name ?? "");
}
