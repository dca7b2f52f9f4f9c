import { expect, it } from "vitest";
import { namesOwner } from "../../src/answers/outcome/names-owner.ts";

it.each([
  [true, "a genitive", "whose boat sank", "Ada Quill's boat sank off Skarby."],
  [true, "a genitive of several", "whose boats sank", "The brothers’ boats sank."],
  [true, "of", "whose email was leaked", "An e-mail of the board was leaked."],
  [true, "behind a filler", "so whose boat sank", "The boat of a fisherman sank."],
  [false, "a pronoun names nobody", "whose boat sank", "Her boat sank."],
  [false, "nobody's", "whose boat sank", "A boat sank off Skarby."],
  [false, "another thing is somebody's", "whose boat sank", "Ada Quill's father saw that the boat sank."],
  [false, "the text ends with of", "whose boat sank", "It is the boat of"],
  [false, "another question", "who saw the boat", "Ada Quill's boat sank."],
  [false, "a question without a thing", "whose", "Ada Quill's boat sank."],
])("%s: %s", (expected, _why, question, text) => {
  expect(namesOwner(question, text)).toBe(expected);
});
