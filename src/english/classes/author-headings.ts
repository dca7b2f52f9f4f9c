const aboutAuthor =
  /^(?:about|meet|by) (?:the |our )?(?:authors?|writers?|contributors?|reporters?|journalists?|columnists?|correspondents?|bloggers?)\b.{0,40}$|^(?:the )?authors?(?: bio(?:graphy)?| profile)?:?$/i;
const beforeName = /^(?:about|meet|author|by|posted by|written by|words by|reported by|article by|more about):? /i;

/** Whether a heading stands above what is said of an article's author: “About the author”, “Written by Ada Roe”, “Ada Roe”. */
export function isAuthorHeading(heading: string, names: readonly string[]): boolean {
  if (aboutAuthor.test(heading)) return true;
  const named = heading.replace(beforeName, "");
  return names.some((name) => name === named);
}
