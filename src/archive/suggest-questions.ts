import { foldText } from "../coverage/fold.ts";
import { termOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";

/** Of the people, the most quoted. */
const mostPeople = 8;
const mostSuggested = 25;

const accusing = ["accused", "allegations"].flatMap((word) => termOf(word) ?? []);

/** Questions that this coverage answers, in English, which hold every word that is typed so far; best first. */
export function suggestQuestions(typed: string, archive: Archive): readonly string[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  return questionsOf(archive)
    .filter((question) => {
      const folded = foldText(question);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, mostSuggested);
}

function questionsOf({ people, sources, index }: Archive): readonly string[] {
  if (sources.size === 0) return [];
  const quoted = people.filter(({ quotations }) => quotations > 0).slice(0, mostPeople);
  return [
    "What’s the latest?",
    "What are the articles about?",
    ...quoted.map(({ name }) => `What did ${name} say?`),
    ...(accusing.some((term) => index.statistics.passagesWith(term) > 0) ? ["List all allegations"] : []),
    "Who is quoted?",
    "When were the articles published?",
    "Which outlets are there?",
  ];
}
