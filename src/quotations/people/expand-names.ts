import { genderOfFirstName, isFirstName } from "../../english/names/first-names.ts";
import { foldName } from "../words/fold-name.ts";
import type { ArticlePerson } from "./article-person.ts";

/**
 * Gives people known by their last name alone the first name that stands before it anywhere in the article, in
 * headlines and within quotations too: “I trust Jane Roe.” Linear in the body.
 */
export function expandSingleNames(body: string, people: readonly ArticlePerson[]): void {
  const single = new Map(people.flatMap((person) => (person.first === "" ? [[person.last, person] as const] : [])));
  if (single.size === 0) return;
  let previous: { text: string; end: number } | null = null;
  let initial = "";
  for (const match of body.matchAll(/\p{Lu}(?:\.|[\p{L}'’-]+)/gu)) {
    const text = match[0].replace(/['’]s$/, "");
    const adjacent = previous !== null && match.index === previous.end + 1 && body[previous.end] === " ";
    const end = match.index + match[0].length;
    if (adjacent && previous && /^\p{Lu}\.$/u.test(text)) {
      initial = `${text} `;
      previous = { text: previous.text, end };
      continue;
    }
    const person = adjacent ? single.get(foldName(text)) : undefined;
    if (person && previous && isFirstName(previous.text) && person.first === "") {
      person.first = foldName(previous.text);
      person.gender ??= genderOfFirstName(previous.text);
      person.name = `${previous.text} ${initial}${text}`;
    }
    initial = "";
    previous = { text, end };
  }
}
