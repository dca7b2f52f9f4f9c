import { describe, expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; a text with one quotation; who is said to have said it, null for nobody. */
const rows: readonly (readonly [string, string, string | null])[] = [
  [
    "a question leads to the words",
    "Kofi Asante runs the choir. Why did he sing again? “It keeps me alive.”",
    "Kofi Asante",
  ],
  ["… of one word", "Ida Voll admitted she had skipped class to be there. Why? “It is the sea, a legend.”", "Ida Voll"],
  [
    "… which names who answers",
    "The boats are sold. What did Hugo Dahl think of it? “I loved every minute.”",
    "Hugo Dahl",
  ],
  ["for whom something is so", "For Tomas Rey the answer is simple. “We sell the boats.”", "Tomas Rey"],
  ["what a user is called", "The attack was launched by a user labelled “Night Owl”, on a forum.", null],
  ["what an account is called", "It was posted by an account named “Night Owl” on Tuesday.", null],
  ["what a print is called", "The print called “Boats and Sailors” from 1987 was sold.", null],
  ["what a bill is called", "The bill, dubbed “Ella’s Law”, passed.", null],
  ["what a ship is called now", "A ship renamed “Sea Rose” left the port.", null],
  ["who calls something so", "Critics called “Fortress Kell” a failure.", "Critics"],
  [
    "what readers get is what says it",
    "Readers reported that all they get is a message stating, “Come in.”",
    "a message",
  ],
  ["what they see", "Users said that they saw a notice reading, “Back soon.”", "a notice"],
];

test.each(rows)("%s: %s", (_why, text, speaker) => {
  expect(quotationsIn(text).map((one) => one.speaker?.name ?? null)).toEqual([speaker]);
});

describe("a slip of the pen", () => {
  test.each([
    ["a letter is missing", "Waters", "Water"],
    ["a letter is doubled", "Rahman", "Rahmann"],
    ["a letter is another", "Jensen", "Jenson"],
    ["two changed places", "Parker", "Praker"],
  ])("gives words to whom it means where %s, and never surely", (_why, name, slip) => {
    const [first, second] = quotationsIn(`Mara ${name} said: “It leaks.” ${name} left. “It hums,” ${slip} said.`);
    expect([first, second].map((one) => one?.speaker?.name)).toEqual([`Mara ${name}`, `Mara ${name}`]);
    expect(second?.certainty).toBe("likely");
  });

  test.each([
    ["a name that comes again", "Mara Waters left. “It hums,” Water said. “It leaks,” Water said.", "Water"],
    ["a short name", "Mara Wood left. “It hums,” Woods said.", "Woods"],
    ["one of two whom it could mean", "Mara Hansen met Tove Hanson. “It hums,” Hansan said.", "Hansan"],
    ["another first letter", "Mara Barker left. “It hums,” Parker said.", "Parker"],
  ])("is not seen in %s", (_why, text, speaker) => {
    expect(quotationsIn(text)[0]?.speaker?.name).toBe(speaker);
  });
});
