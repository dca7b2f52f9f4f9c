import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; text; speaker of the first quotation in it. */
const rows: readonly (readonly [string, string, string | null])[] = [
  ["a last name that is a short title", "The poet, Anjali Sen, was late. “The train slept,” she said.", "Anjali Sen"],
  ["a full stop behind it that ends a sentence", "“The train slept,” said Ritu Sen. She left.", "Ritu Sen"],
  ["a full stop behind it at the end", "“The train slept,” said Ritu Sen.", "Ritu Sen"],
  ["the title, with its full stop", "“The bill is dead,” said Sen. Ann Holt of Ohio.", "Ann Holt"],
  ["a short title that goes by itself", "Nisha Rep, a nurse, left. “Hay is gold,” Rep said.", "Nisha Rep"],
  ["a last name that is a title in full", "Carole Pope, a singer, left. “Hay is gold,” Pope said.", "Carole Pope"],
  ["an office without anybody's name", "The Kell Governor spoke. “Hay is gold,” Governor said.", "Governor"],
  ["a day, with what is told of somebody", "“Hay is gold,” said Grace Friday, a plumber.", "Grace Friday"],
  ["a day, described before", "The nurse, Grace Friday, left. “Hay is gold,” she said.", "Grace Friday"],
  ["a day at the end, described before", "“Hay is gold,” said the nurse, Grace Friday.", "Grace Friday"],
  ["a day at the end, behind a whole name", "“Hay is gold,” said the nurse, Ruth Quist Friday.", "Ruth Quist"],
  ["a day that it was said on", "“Hay is gold,” Ruth Quist said Friday.", "Ruth Quist"],
  ["a day behind a whole name", "“Hay is gold,” Ruth Quist Friday told them.", "Ruth Quist"],
  ["a month", "“Hay is gold,” said Hilda March.", "Hilda March"],
  ["a month with a day", "“Hay is gold,” said Ruth Quist March 3.", "Ruth Quist"],
  ["a pronoun", "“Hay is gold,” said Chen He, a surgeon.", "Chen He"],
  ["an auxiliary", "“Hay is gold,” said Minh Do.", "Minh Do"],
  ["a negation", "“Hay is gold,” said Hiroshi No.", "Hiroshi No"],
  ["a preposition", "“Hay is gold,” said Kevin On, an usher.", "Kevin On"],
  ["an article, by itself later", "Joon An, a cellist, bowed. “Hay is gold,” An said.", "Joon An"],
  ["a feast that is no name", "On Good Friday, a nurse, Ruth Quist, said: “Hay is gold.”", "Ruth Quist"],
  [
    "two groups of particles",
    "Teresa da Luz dos Anjos, a cook, left. “Hay is gold,” she said.",
    "Teresa da Luz dos Anjos",
  ],
  [
    "two groups of two particles",
    "Juan de los Santos de la Cruz, 40, left. “Hay is gold,” he said.",
    "Juan de los Santos de la Cruz",
  ],
];

test.each(rows)("%s", (_why, text, speaker) => {
  expect(quotationsIn(text)[0]?.speaker?.name ?? null).toBe(speaker);
});

test("a small word that nobody is called is never a sure speaker", () => {
  expect(quotationsIn("The sailors met. Several said: “Hay is gold.”")[0]?.certainty).not.toBe("certain");
});
