import { quoteValue } from "./problem.ts";

/** Gives what the owner of an article is told of words that are left out of it. */
export function describeStruck(words: number): string {
  return `is read without ${words} ${words === 1 ? "word" : "words"} struck through`;
}

/** Of lines that may have been a part of the text. */
export function describeDoubtful(text: string): string {
  return `is read without what may be no part of its text: ${quoteValue(text)}`;
}

/** Of those below the first post of a forum. */
export function describeReplies(replies: number): string {
  return `is read without ${replies} ${replies === 1 ? "reply" : "replies"} to its first post`;
}

export const withoutComments = "is read without the comments of its readers";
