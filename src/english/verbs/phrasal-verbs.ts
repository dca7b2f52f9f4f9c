import { once } from "../lexicon/read-table.ts";
import { listForms } from "../lists.ts";

/** Verbs of saying that are one only together with the next word. Sorted. */
const pairs = `
chime in
clap back
fire back
go on
hit back
make clear
make plain
point out
put it
put this
shoot back
weigh in
`;

const nextWords = once(() => {
  const built = new Map<string, Set<string>>();
  for (const line of pairs.trim().split("\n")) {
    const [verb = "", next = ""] = line.split(" ");
    for (const form of listForms(verb)) built.set(form, (built.get(form) ?? new Set()).add(next));
  }
  return built;
});

/** True for a form of a verb that says something together with the next word: "pointed out", "chimes in". */
export function isPhrasalVerb(word: string, next: string): boolean {
  return nextWords().get(word)?.has(next) === true;
}
