import type { Article } from "../../src/coverage/article.ts";

/** Articles of made-up news with questions about them. The same for the same number of passages, on every machine. */
export interface GeneratedCoverage {
  readonly articles: readonly Article[];
  readonly questions: readonly string[];
}

const passagesPerArticle = 20;
const sentencesPerPassage = 3;
const wordsPerSentence = 20;
const wordsPerTopic = 60;
const names = 4000;
const vocabulary = 40_000;
const functionWords =
  "the of and to a in that is was for on with he as it at by from his her they are this be an which or had not but".split(
    " ",
  );
const onsets = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st str t th tr v w".split(" ");
const vowels = "a e i o u ai ea ee io ou".split(" ");
const codas = [
  "",
  "",
  "b",
  "ck",
  "d",
  "g",
  "l",
  "ld",
  "m",
  "n",
  "nd",
  "ng",
  "nt",
  "p",
  "r",
  "rd",
  "rn",
  "rt",
  "s",
  "ss",
  "st",
  "t",
  "th",
];
const endings = ["", "", "", "", "s", "ed", "ing", "er", "ly", "ment", "tion"];

/**
 * Text whose words are as frequent as in a language (Zipf's law over 40,000 words, two words in five function words)
 * and keep to their articles' topics, so that an index has the same work as with news.
 */
export function generateCoverage(passages: number, questions: number): GeneratedCoverage {
  const random = mulberry32(20_241_007);
  const words = Array.from({ length: vocabulary }, () => inventWord(random));
  const people = Array.from(
    { length: names },
    () => `${capitalise(inventWord(random))} ${capitalise(inventWord(random))}`,
  );
  const articles: Article[] = [];
  const asked: string[] = [];
  const count = Math.ceil(passages / passagesPerArticle);
  for (let number = 0; number < count; number += 1) {
    const topic = Array.from({ length: wordsPerTopic }, () => pick(words, random));
    const who = [pick(people, random), pick(people, random)];
    const sentence = (): string => {
      const some = Array.from({ length: wordsPerSentence }, () => {
        const draw = random();
        if (draw < 0.4) return pick(functionWords, random);
        return draw < 0.65 ? pick(topic, random) : zipf(words, random);
      });
      return `${random() < 0.5 ? pick(who, random) : capitalise(zipf(words, random))} ${some.join(" ")}.`;
    };
    const paragraphs = Array.from({ length: passagesPerArticle }, () =>
      Array.from({ length: sentencesPerPassage }, sentence).join(" "),
    );
    const day = new Date(Date.UTC(2024, 0, 1 + (number % 365))).toISOString().slice(0, 10);
    articles.push({
      id: `g${number}`,
      title: capitalise(`${pick(who, random)} ${pick(topic, random)} ${pick(topic, random)} ${pick(topic, random)}`),
      publisher: `Paper ${number % 40}`,
      author: null,
      publishedOn: day,
      url: null,
      body: paragraphs.join("\n\n"),
    });
    if (asked.length < questions && number % Math.max(1, Math.floor(count / questions)) === 0)
      asked.push(
        `What did ${pick(who, random)} say about the ${pick(topic, random)} and ${zipf(words, random)} of the ${pick(topic, random)}?`,
      );
  }
  while (asked.length < questions)
    asked.push(`Where was the ${zipf(words, random)} ${zipf(words, random)} that ${pick(people, random)} had?`);
  return { articles, questions: asked };
}

function inventWord(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 2.6);
  const stem = Array.from(
    { length: syllables },
    () => pick(onsets, random) + pick(vowels, random) + pick(codas, random),
  ).join("");
  return stem + pick(endings, random);
}

function zipf(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1] ?? "";
}

function pick<Thing>(things: readonly Thing[], random: () => number): Thing {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new RangeError("nothing to pick from");
  return thing;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Tommy Ettinger's mulberry32: numbers from 0 to 1 that look random and are the same every time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
