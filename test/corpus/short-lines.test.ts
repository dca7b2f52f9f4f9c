import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const read = async (lines: readonly string[]) => {
  const body = `<main><article><h1>${title}</h1><div>${paragraphs(lines)}</div></article></main>`;
  return readPage(canonical + linked(own), body);
};

describe("short lines without a full stop stay", () => {
  it.each([
    ["the end of a poem", ["O tide, O mill", "you turned for my father", "and his dog", "always"]],
    ["the end of a talk", ["Roe:", "Where was the bridge?", "Tolley:", "Under the tide"]],
    ["results", ["Best bread: Ada Sorn", "Best cake: Rab Tolley", "Best of all: the jam"]],
    ["who plays", ["Players", "Sam Poe, drum", "Ada Sorn, cornet"]],
    ["a programme", ["Saturday", "Boats at ten", "Sunday", "No boats"]],
    ["a score", ["Ashby 3", "Kell 1"]],
    ["the end of a letter", ["Yours faithfully,", "Rab Tolley, Ashby"]],
    ["the end of a letter of several", ["Yours,", "The shopkeepers of Ashby"]],
    ["the end of a letter to friends", ["Thank you, all", "Hettie"]],
    ["a letter that the author signs", ["With love,", "Ada Roe"]],
    ["thanks in a line of verse", ["Thanks for the tide", "Follow the river home"]],
  ])("below the text: %s", async (_why, lines) => {
    const found = await read([...story, ...lines]);
    expect([found.paragraphs, found.problems]).toEqual([[...story, ...lines], []]);
  });

  it.each([
    ["an address to readers", ["Dear reader,"]],
    ["what the text is", ["EDITOR’S NOTE"]],
    ["a call", ["Dear friends of the bridge"]],
    ["a place", ["Ashby harbour"]],
    ["a day of a journal, with a word", ["Day one: fog"]],
    ["a name that speaks", ["Tolley"]],
  ])("above it: %s", async (_why, lines) => {
    const found = await read([...lines, ...story]);
    expect([found.paragraphs, found.problems]).toEqual([[...lines, ...story], []]);
  });
});

it("a line below the text that asks for something is left out, and told of", async () => {
  const found = await read([...story, "Subscribe to the Tarn Courier today"]);
  expect(found.paragraphs).toEqual(story);
  expect(found.problems).toEqual(['is read without what stands below its text: "Subscribe to the Tarn Courier today"']);
});

it("a heading with nothing below it is left out, and told of", async () => {
  const found = await readPage(
    canonical + linked(own),
    `<main><article><h1>${title}</h1>${paragraphs(story)}<h3>The keepers of the bridge</h3></article></main>`,
  );
  expect(found.problems).toEqual(['is read without what stands below its text: "The keepers of the bridge"']);
});

describe("below the text is left out, and nothing told of it,", () => {
  it.each([
    ["a rule of marks", "___"],
    ["a row of stars", "* * *"],
    ["a call to share it, in Dutch", "Deel dit artikel"],
    ["in French", "Partager cet article"],
    ["in French, with a place", "Partager sur Facebook"],
    ["in Dutch, of a message", "Deel dit bericht"],
    ["a call to sign up, in Polish", "Zapisz się do naszego newslettera"],
    ["in German", "Artikel teilen"],
    ["a call to sign up behind a question", "Liked what you read? Sign up for our weekly newsletter."],
    ["in French, behind a question", "Le pont vous manque ? Inscrivez-vous à notre newsletter."],
    ["in German, with a button's words", "Noch nicht genug? Abonnieren Sie unseren Newsletter."],
    ["in Danish", "Tilmeld dig vores nyhedsbrev."],
    ["in Spanish", "Suscríbase a nuestro boletín."],
    ["where to follow it, in Portuguese", "Siga o Correio da Baía no Instagram"],
    ["where to follow it, in Spanish", "Síguenos en Facebook y en X."],
    ["a call behind a clause", "If you liked this, subscribe to our newsletter."],
    ["a call with the verb last, in German", "Jetzt unseren Newsletter abonnieren!"],
    ["how to be rid of a letter", "Sent by Tarn Letters. Unsubscribe"],
    ["why one has it", "You got this letter because you subscribed. Unsubscribe"],
  ])("%s", async (_why, line) => {
    const found = await read([...story, line]);
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it.each([
    ["a sentence of signing up", "Walkers may sign up for the race until Friday."],
    ["a sentence of a newsletter", "The town told of it in its newsletter."],
    ["who followed whom", "Sigue la obra del puente en Ashby"],
    ["what a newsletter will say", "The winner is named in our newsletter of June."],
    ["thanks at the end of a letter", "<em>Thank you for keeping the bridge.</em>"],
    ["advice", "Subscribe to no party, and to no paper, was his rule."],
    ["who unsubscribed", "Half of the town unsubscribed in May."],
  ])("but not %s", async (_why, line) => {
    expect((await read([...story, line])).paragraphs).toEqual([...story, line.replace(/<[^>]+>/g, "")]);
  });
});
