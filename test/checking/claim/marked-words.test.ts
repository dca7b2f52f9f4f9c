import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksWhose, readAskedSpeaker, readMarkedWords } from "../../../src/checking/claim/marked-words.ts";

describe("the words in marks that a question asks for", () => {
  it.each([
    ["curly marks", "who said “I will sue everyone”", ["I will sue everyone"]],
    ["straight marks, before the question", '"I will sue everyone" - who said that?', ["I will sue everyone"]],
    ["guillemets", "who said «the trees had to go»", ["the trees had to go"]],
    ["German marks", "wrote she „the trees had to go“ then", ["the trees had to go"]],
    ["single marks", "did she say 'my son is a saint'?", ["my son is a saint"]],
    ["single marks with apostrophes in them", "did she say 'my son isn't my mother's'", ["my son isn't my mother's"]],
    [
      "a possessive within single marks",
      "who said 'the neighbours' dogs bark all night'",
      ["the neighbours' dogs bark all night"],
    ],
    ["curly single marks", "did he say ‘we will play softer’", ["we will play softer"]],
    ["marks that are never closed", "who said “I will sue everyone", ["I will sue everyone"]],
    ["nothing but the words", "“I will sue everyone”", ["I will sue everyone"]],
    ["two of them", "who said “I am here” and “you are not there”", ["I am here", "you are not there"]],
    [
      "two in single marks, of which the first ends as a possessive does",
      "did she say 'the buses are free' or 'nobody pays for the ferries' today",
      ["the buses are free", "nobody pays for the ferries"],
    ],
    ["long ones, whatever is asked", "who sang “the ballad of the broken bridge”", ["the ballad of the broken bridge"]],
  ])("are read: %s", (_why, text, words) => {
    expect(readMarkedWords(text).map((one) => one.words)).toEqual(words);
  });

  it.each([
    ["a title of two words", 'the "Freak Off" parties, what was said of them'],
    ["one word at a distance", "why was he called “Diddy”"],
    ["a short title, where nobody's words are asked for", "who directed “Over the Hill”"],
    ["a question that is in marks as a whole", "“who opened the bridge last week?”"],
    ["apostrophes", "what happened to the neighbours' dogs and why didn't the band stop"],
    ["left-out letters", "why did he leave 'em there 'til the band's night"],
    ["inches", 'a 6" pipe and a 4" one, who laid them'],
    ["none", "who said that"],
    [
      "a topic of a question that goes on about much else",
      "does the Tarn article suggest that “the mood among the town's shopkeepers” will stay as good as last year's, while the Courier finds fewer visitors",
    ],
    [
      "names in single marks that end as possessives do",
      "does the 'Courier' article suggest that 'ROSS' is losing money in other ways than 'Little Ferries' is, as the 'Herald' has it",
    ],
  ])("are none: %s", (_why, text) => {
    expect(readMarkedWords(text)).toEqual([]);
  });

  it.each([
    ["who said them", "who said “we will play on”", true],
    ["whether somebody did", "did Ana say “we will play on”", true],
    ["which article has them", "what article says “we will play on”", true],
    ["nothing but they", "“we will play on”", true],
    ["why", "why did Ana say “we will play on”", false],
    ["what they mean", "what did Ana mean by “we will play on”", false],
  ])("are all that is asked for or not: %s", (_why, text, whole) => {
    expect(asksWhose(text)).toBe(whole);
  });

  it.each([
    ["a name", "did Ana Ruiz really say “we will play on”", "Ana Ruiz"],
    ["an office", "did the mayor call it “a good day for us”", "mayor"],
    ["a pronoun is nobody by name", "did she say “we will play on”", null],
    ["nor is anybody", "has anyone said “we will play on”", null],
    ["who is asked for", "who said “we will play on”", null],
  ])("are said to be of somebody: %s", (_why, text, name) => {
    expect(readAskedSpeaker(text)).toBe(name);
  });

  it("never throws, and stays within the text", () => {
    const texts = fc
      .array(fc.constantFrom("'", '"', "“", "”", "«", "said", " ", "we", "play", "on", "s'", "\n"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { words, place } of readMarkedWords(text)) {
          expect(text.slice(place.start, place.end)).toContain(words);
        }
      }),
    );
  });
});
