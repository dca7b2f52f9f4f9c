import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "mill",
      title: "The mill",
      publishedOn: "2025-03-02",
      body: [
        "Her brother, Tomas Reed, said on the radio that she “would swim to Norway if you paid her.”",
        "Mira Santos denied a rumor in a local newsletter that she had sold the keys.",
        "“Our neighbors need dialysis, supposedly, and a quiet room,” said the guard, Pavel Dorn.",
        "“No, and I will not answer that,” said the minister, Eva Lund.",
        "“She asked me to lock the gate and not to tell the others,” Dorn said.",
        "Foreman Oskar Brandt sold copper from the mill, a former clerk alleged on Tuesday.",
        "The mill owed two million euros in taxes, prosecutors say.",
        "“We will show that the keys are not his,” Dorn said. “And Lund is very happy.”",
        "Power should be back by Friday, said Holm Grid.",
        "The gate was old. “The hinges were rust and prayer,” the guard said.",
        "Eva Lund never said that “the poor should swim”.",
        "“Yes, and I would do it again. But I slept badly,” Lund said.",
      ].join("\n\n"),
    }),
  ]);
});

async function say(line: string): Promise<string> {
  const reply = await answerLine(line, exampleService(commands, archive));
  return renderText(reply, { width: null, color: false, words: english });
}

describe("words that are claimed of another", () => {
  it("are told to be another's as surely as the article says whose they are", async () => {
    expect((await say("/check Pavel Dorn: “No, and I will not answer that”")).split("\n")[0]).toBe(
      "Someone else's words",
    );
    const text = await say("/check Eva Lund: “The hinges were rust and prayer”");
    expect(text.split("\n")[0]).toBe("Probably someone else's words");
    expect(text).toContain("You said: Eva Lund. The article seems to attribute this to ");
  });

  it("are not told to be attributed where the article denies that they were said", async () => {
    const text = await say("/check Pavel Dorn: “the poor should swim”");
    expect(text).toContain(
      "You said: Pavel Dorn. Not confirmed: the article denies or doubts that Eva Lund said this.",
    );
    expect(text).not.toContain("attributes this to not");
  });
});

it("a whole sentence before a “but” is real, and both are shown", async () => {
  const text = await say("/check I would do it again");
  expect(text.split("\n")[0]).toBe("Real, cut short: the sentence begins earlier");
  expect((await say("/check Yes, and I would do it again")).split("\n")[0]).toBe("Real");
  expect(text).toContain("But I slept badly");
});

describe("the first line of a verdict", () => {
  it.each([
    ["a name added and a condition cut", "Karen would swim to Norway", "Changed, and cut short: the sentence goes on"],
    ["no word turned round", "A rumor in a local newsletter said she had sold the keys", "Changed"],
    ["other spellings", "Our neighbours need dialysis supposedly and a quiet room", "Small differences"],
    ["slips of the pen", "Our neighbors need dialisis, suposedly, and a quiet room", "Small differences"],
    ["only the beginning is cut", "I will not answer that", "Real, cut short: the sentence begins earlier"],
    ["only the end is cut", "She asked me to lock the gate", "Real, cut short: the sentence goes on"],
  ])("%s", async (_what, claim, verdict) => {
    expect((await say(`/check ${claim}`)).split("\n")[0]).toBe(verdict);
  });
});

it.each([
  ["The mill owed two million euros in taxes", "say"],
  ["Oskar Brandt sold copper from the mill", "alleged"],
])("a bare claim is reported as somebody's who is named behind it: %s", async (claim, cue) => {
  expect(await say(`/check ${claim}`)).toContain(`reported as what someone claims, not as fact (“${cue}”)`);
});

it("an option for a name that another command has is no part of the quote", async () => {
  const line = "/check quote: She asked me to lock the gate person: Pavel Dorn";
  expect(await say(line)).toBe(
    "Unknown option “person”.\nDid you mean: /check quote: She asked me to lock the gate speaker: Pavel Dorn",
  );
  expect(await say("/check quote: She asked me to lock the gate, the person: the guard")).not.toContain("Unknown");
});

it("an office that is asked for by the wrong name is no name", async () => {
  expect(await say("/quotes the principal")).toContain("“the principal” isn't quoted.");
});

it.each([
  ["the keys are his", "the keys are not his"],
  ["Lund is very unhappy", "Lund is very happy"],
])("a claim of a few words that says the opposite is told from others: %s", async (claim, shown) => {
  const text = await say(`/check ${claim}`);
  expect(text.split("\n")[0]).toBe("Changed: this reverses the meaning");
  expect(text).toContain(shown);
});

it.each([["Power should be back by Monday", "Power should be back by Friday"]])(
  "the closest is shown of a claim that shares most of its words and one with matter: %s",
  async (claim, shown) => {
    const text = await say(`/check ${claim}`);
    expect(text).toContain("Closest:");
    expect(text.replaceAll(/\n\s+[▶│]/g, "")).toContain(shown);
  },
);

it.each(["the weather was his", "there is nothing to see here"])("and of no other: %s", async (claim) => {
  expect(await say(`/check ${claim}`)).not.toContain("Closest:");
});
