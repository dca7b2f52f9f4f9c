const aboutAuthor =
  /^(?:(?:about|meet|by) (?:the |our )?(?:authors?|writers?|contributors?|reporters?|journalists?|columnists?|correspondents?|bloggers?)\b.{0,40}|(?:the )?authors?(?: bio(?:graphy)?| profile)?:?)$/i;
/** The same in other languages of the papers, as their pages have it. */
const elsewhere =
  /^(?:über (?:den autor|die autorin|die autor(?:en|innen))|zu(?:r|m) (?:person|autor(?:in)?)|(?:à propos de )?l[’']aut(?:eure?|rice)|sobre (?:el autor|la autora|o autor|a autora)|l[’']autor[ei]|over de auteur|om (?:författaren|forfatteren)|o autorze) ?:?$/iu;
const beforeName = /^(?:about|meet|author|by|posted by|written by|words by|reported by|article by|more about):? /i;

/** Tells whether a heading stands above what is said of an article's author: “About the author”, “Written by Ada Roe”, “Ada Roe”. */
export function isAuthorHeading(heading: string, names: readonly string[]): boolean {
  if (aboutAuthor.test(heading) || elsewhere.test(heading)) return true;
  const named = heading.replace(beforeName, "");
  return names.some((name) => name === named);
}

const office =
  /^(?:(?:the |our |\p{Lu})[\p{L}’'&-]{0,30} ){0,4}(?:(?:staff|senior|chief|freelance|guest) )?(?:columnist|contributor|correspondent|critic|editor|editor-at-large|editor-in-chief|journalist|photographer|producer|reporter|writer)s?(?:(?:,| at| for| in) [\p{L} .’'-]{1,60})?$/iu;

/** Tells whether a line only says what an author is at a paper: “Political Editor”, “Environment reporter, BNC Ashby”. */
export function isAuthorOffice(line: string): boolean {
  return line.length <= longestOffice && office.test(line);
}

/** UTF-16 units. */
const longestOffice = 100;

const reached =
  /^(?:contact|e-?mail|reach|call|write to|follow)\b|\b(?:be (?:contacted|reached|emailed)|reach (?:him|her|them))\b/i;
const whereabouts = /\S@\S+\.\S|(?:^|\s)@\w{2,30}\b|\b\d{3}[-. ]\d{4}\b/;

/** UTF-16 units. */
const longestAsk = 250;
const writing =
  /(?:^|[.?!] )(?:please )?(?:call|contact|e-?mail|get in touch with|message|reach|tell|text|write to|write) (?:our|us)\b/i;

/** Tells whether a line asks its readers to write to the paper, and says where: “Got a tip? Email us at tips@courier.example.” */
export function asksToWrite(line: string): boolean {
  return line.length <= longestAsk && writing.test(line) && whereabouts.test(line);
}

/** Tells whether a line tells how somebody is reached: “Contact reporter Ada Roe at roe@courier.example or 555-0133.” */
export function tellsHowToReach(line: string): boolean {
  return reached.test(line) && whereabouts.test(line);
}
