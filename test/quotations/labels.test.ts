import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; text; speaker of each quotation in it (null for nobody). */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ["numbered letters are nobody", "Q1: “Why salt?”\n\nA1: “Because of the sea.”", [null, null]],
  ["… with a full stop", "Q.1 “Why salt?”\n\nA.1 “Because of the sea.”", [null, null]],
  ["a word for one who answers", "Question 1: “Why salt?”\n\nAnswer: “Because of the sea.”", [null, null]],
  [
    "… is whoever is interviewed",
    "The potter Aroha Pene speaks to us.\n\nQ1: “Why clay?”\n\nA1: “It was there.”\n\nQ2: “And now?”\n\nA2: “It is gone.”",
    [null, "Aroha Pene", null, "Aroha Pene"],
  ],
  ["a letter for one of many", "Witness A: “He ran.”\n\nSpeaker 2: “He fell.”", [null, null]],
  [
    "initials are of whoever has them",
    "The potter Aroha Pene speaks to us.\n\nKT: “Why clay?”\n\nAP: “It was there.”",
    [null, "Aroha Pene"],
  ],
  [
    "… and of nobody where two have them",
    "The potter Aroha Pene and the cook Ana Pool speak to us.\n\nKT: “Why clay?”\n\nAP: “It was there.”",
    [null, null],
  ],
  ["a body that goes by its letters is no label by itself", "NASA: “The comet is late.”", ["NASA"]],
  ["a name is a label", "Pene: “It was there.”\n\nThe potter Aroha Pene laughs.", ["Aroha Pene"]],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
