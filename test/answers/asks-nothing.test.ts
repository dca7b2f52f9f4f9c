import { describe, expect, it } from "vitest";
import { asksNothing } from "../../src/answers/question/asks-nothing.ts";

describe("asks nothing of the news", () => {
  it.each([
    "thanks!",
    "Thank you so much",
    "hi bot",
    "hello there",
    "ok cheers mate",
    "who are you",
    "who are you?",
    "what can you do",
    "how are you",
    "What are you for?",
    "are you a bot",
    "hey, what do you do",
    "what is this",
    "whats this?",
    "what are these",
  ])("%s", (text) => expect(asksNothing(text)).toBe(true));
});

describe("asks something", () => {
  it.each([
    "thanks, when was he arrested",
    "who is she",
    "who is this",
    "what is this about",
    "what is this bridge",
    "what did he do",
    "why",
    "what do you know about the bridge",
    "can you trust the mayor",
    "what happened",
    "who is the bot maker",
    "did he do it",
    "asdf",
  ])("%s", (text) => expect(asksNothing(text)).toBe(false));
});
