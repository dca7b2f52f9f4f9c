import { expect, it } from "vitest";
import { introduces } from "../../src/answers/outcome/introduces.ts";

it.each([
  ["a noun right before the name", "who is bea", "They met his then-girlfriend Bea Orlo at a hotel."],
  ["a noun in apposition before it", "who is orlo", "His lawyer, Bea Orlo, said so."],
  ["a noun in apposition behind an age", "who is bea orlo", "Bea Orlo, 38, a baker from Kell, won."],
  ["a noun behind the name", "who is bea orlo", "Bea Orlo, head baker of the mill, won."],
  ["a title", "who's orlo again", "Mayor Bea Orlo opened the bridge."],
  ["what the name was", "who was orlo", "Orlo was a teacher for years."],
  ["the holder of a role, behind it", "who is quill's lawyer", "Quill’s attorney, Bea Orlo, said so."],
  ["the holder of a role, before it", "who is quill's brother", "Finn Orlo, Quill's brother, ran."],
  [
    "the holder of a role of who has more names",
    "who is quill's mother",
    "Ada “Quill” Rook’s mother, Bea Orlo, said so.",
  ],
  ["the holder of a role of who has a name in -s", "who is quills mom", "Ada “Quill” Combs’ mother, Bea Orlo, ran."],
  ["a name without the apostrophe", "who is quills lawyer", "Quill’s attorney, Bea Orlo, said so."],
  ["a name that is asked for", "what's quill's mother's name", "Quill’s mother, Bea Orlo, said so."],
  ["a name that is asked for without apostrophes", "what's quills moms name", "Quill’s mother, Bea Orlo, said so."],
  ["whose name it is", "what is the name of quill's trainer", "Quill’s trainer, Bea Orlo, said so."],
  ["what somebody is called", "what is quill's brother called", "Finn Orlo, Quill's brother, ran."],
  ["a last name without the apostrophe", "what's beas last name", "They met Bea Orlo at a hotel."],
  ["a last name", "what's bea's last name", "They met Bea Orlo at a hotel."],
])("a text tells who somebody is by %s", (_why, question, text) => {
  expect(introduces(question, text)).toBe(true);
});

it.each([
  ["an age alone", "who is orlo", "Orlo, 38, came second."],
  ["somebody else's trade in another sentence", "who is orlo", "Orlo said no. A teacher was there."],
  ["somebody else's trade behind the verb", "who is orlo", "Bea Orlo met the baker."],
  ["a role without its holder", "who is quill's brother", "Quill's brother came second."],
  ["another's role", "who is quill's lawyer", "Rook's attorney, Bea Orlo, said so."],
  ["a name that is no longer than was asked", "what's bea's last name", "They met Bea at a hotel."],
  ["a namesake's", "who is mara orlo", "The baker Bea Orlo won."],
  [
    "the mother of somebody else of that name",
    "what's quill's mother's name",
    "Rook met Quill. Finn's mother, Bea Orlo, ran.",
  ],
  ["a name of a thing", "what is the name of the boat", "The baker Bea Orlo won the boat race."],
  ["any other question", "who won the race", "The baker Bea Orlo won the race."],
])("a text does not tell who somebody is by %s", (_why, question, text) => {
  expect(introduces(question, text)).toBe(false);
});
