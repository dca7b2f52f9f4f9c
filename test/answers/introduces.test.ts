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
  ["a name behind the noun", "what's the name of the river", "Three died when the river Ardel burst its banks."],
  ["a name before the noun", "what is the name of the school", "Rain came into the new Larkfield school."],
  ["a name of two words before the noun", "what's the hotel called", "They stayed at the Blue Heron hotel."],
  ["somebody's name behind the noun", "name of the clerk", "It began with a letter from a clerk, Bastian Oule."],
  [
    "somebody's name behind her noun",
    "what's her neighbour's name",
    "“No,” said her neighbour, Omar Sadek, on Monday.",
  ],
  ["a name behind a title", "what's the name of the mayor", "On Monday Mayor Bea Orlo left."],
  ["a last name without the apostrophe", "what's beas last name", "They met Bea Orlo at a hotel."],
  ["a last name", "what's bea's last name", "They met Bea Orlo at a hotel."],
])("a text tells who somebody is by %s", (_why, question, text) => {
  expect(introduces(question, text)).toBe(true);
});

it.each([
  ["a noun before who speaks", "what's the name of the school", "He left the school, Orlo said."],
  ["a noun at the beginning", "what's the name of the school", "Primary school is over. The school burnt."],
  ["a noun before a day", "what's the name of the school", "She left the school Monday."],
  ["a noun before a title", "what's the name of the museum", "It was museum Director Bea Orlo."],
  ["the outlet of who speaks", "what's the name of the spokesman", "A Harbour Times spokesman said no."],
  ["a comma before who speaks", "what's the name of the clerk", "“It was the clerk, Bea Orlo said.”"],
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
