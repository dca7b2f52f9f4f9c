/** What the owner of an article is told of words that are left out of it. */
export function describeStruck(words: number): string {
  return `is read without ${words} ${words === 1 ? "word" : "words"} struck through`;
}

export const withoutComments = "is read without the comments of its readers";
