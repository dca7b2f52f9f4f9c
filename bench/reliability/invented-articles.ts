import type { Article } from "../../src/coverage/article.ts";
import { randomNumbers } from "./damage.ts";

const firstNames = ["Anna", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Irene", "James"];
const lastNames = ["Example", "Beispiel", "Muster", "Sampleton", "Mockford", "Placeholder", "Testa", "Dummett"];
const things = ["bridge", "ferry", "harbour", "school", "budget", "river", "station", "library", "court", "market"];
const verbs = ["closes", "opens", "moves", "grows", "fails", "returns", "shrinks", "burns", "floods", "wins"];
const places = ["the old town", "the north bank", "the council hall", "the bay", "the valley", "the second district"];

/** Invented articles, all different, each of about 450 words with 8 quotations; the same for the same numbers. */
export function inventArticles(count: number, from = 0): readonly Article[] {
  return Array.from({ length: count }, (_, index) => inventArticle(from + index));
}

function inventArticle(number: number): Article {
  const next = randomNumbers(number);
  const pick = (words: readonly string[]) => words[next(words.length)] ?? "";
  const person = `${pick(firstNames)} ${pick(lastNames)}${number % 50}`;
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const said = `“The ${pick(things)} ${pick(verbs)} near ${pick(places)} before day ${next(1000)},” said ${person}, who has seen ${next(90)} of them.`;
    const told = `In ${pick(places)} the ${pick(things)} number ${number} ${pick(verbs)} while the ${pick(things)} of ${pick(places)} ${pick(verbs)} again, as the ${pick(things)} report ${next(10_000)} states.`;
    return at % 3 === 2 ? `${told} ${told.replace("In", "Outside")}` : `${told} ${said}`;
  });
  const day = `2024-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
  return {
    id: `invented-${number}`,
    title: `The ${pick(things)} ${pick(verbs)} in ${pick(places)} (${number})`,
    publisher: `Courier ${number % 20}`,
    author: person,
    publishedOn: day,
    url: `https://courier.example/${number}`,
    body: paragraphs.join("\n\n"),
  };
}
