/** What ends a press release: the marks of the AP and of agencies, and the line with which PR Newswire names who sent it. */
const end =
  /^(?:#{3,}|[-–—] ?30 ?[-–—]|[-–—*]{0,3} ?ends?(?: of (?:press |news )?release)? ?[-–—*]{0,3}|SOURCE:? \p{Lu}.{1,80})$/iu;

/** Tells whether a line ends a press release: “###”, “-ENDS-”, “SOURCE Kell Works Ltd”. */
export function endsRelease(line: string): boolean {
  if (/^source\b/i.test(line) && !/^SOURCE\b/.test(line)) return false;
  return /^(?:end|ends)$/.test(line) ? false : end.test(line);
}

const contact =
  /^(?:(?:(?:for (?:more|further) information,? ?(?:please )?)?contacts?(?: (?:details|information))?|notes (?:for|to) editors?) ?(?::|$)|(?:investor|media|news|press|public relations)(?: (?:and|&) (?:investor|media|press))? (?:contacts?|enquiries|inquiries|relations)\b ?:?)/i;
/** UTF-16 units of what such a line says behind it. */
const longestContact = 200;

/** Tells whether a line says whom to ask about a press release: “Media contact: Kit Strom”, “Contacts”. */
export function namesPressContact(line: string): boolean {
  const lead = contact.exec(line)?.[0];
  if (lead === undefined || line.length > longestContact) return false;
  return (
    lead.length === line.length ||
    lead.trimEnd().endsWith(":") ||
    /\S@\S+\.\S|www\.|https?:|\d{3}[- )]\d{3,}/.test(line)
  );
}

/** The name in a heading such as “About Kell Works”, which stands above what somebody says of themselves; null for any other. */
export function nameBehindAbout(heading: string): string | null {
  return /^About (?:the )?(\p{Lu}.{1,60}?):?$/u.exec(heading)?.[1] ?? null;
}

const begin = /^(?:[#*–—-]|about |contact|end|for |inquir|enquir|investor|media|news|notes|press|public|source)/i;

/** Tells at a glance whether a line may be one of these. */
export function mayBeginRelease(line: string): boolean {
  return begin.test(line);
}
