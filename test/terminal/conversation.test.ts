import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { isFollowUp } from "../../src/archive/follow-up.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { openConversation } from "../../src/terminal/conversation.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

const textOf = (reply: Reply) => renderText(reply, { width: null, color: false, words: english });

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "bridge",
      title: "Bridge shut",
      body: "The bridge in Holm was shut on 4 June because its cables had rusted, the engineer, Una Brask, said.",
    }),
    makeArticle({
      id: "school",
      title: "School opens",
      body: "The school in Vik opened in 1998, said its head, Arne Lund.",
    }),
    makeArticle({
      id: "lamp",
      title: "Lamp",
      body: "The lamp of Rost lighthouse burns again. “It never went out,” said the keeper, Ivar Moe. It was lit in 1901.",
    }),
  ]);
});

describe("lines one after the other", () => {
  it("take a bare question as one about the answer before it", async () => {
    const say = openConversation(exampleService(commands, archive));
    await say("was the bridge in Holm shut");
    const { record } = await say("why?");
    expect(record["passages"]).toMatchObject([{ articleId: "bridge" }]);
  });

  it("forget it with the next answer that shows no passage", async () => {
    const say = openConversation(exampleService(commands, archive));
    await say("was the bridge in Holm shut");
    await say("/help");
    expect((await say("why?")).record).not.toMatchObject({ question: "why?", passages: [{ articleId: "bridge" }] });
  });

  it("name who is quoted in the passage of the answer before", async () => {
    const say = openConversation(exampleService(commands, archive));
    await say("what did the keeper say about the lamp");
    const text = textOf(await say("who said that?"));
    expect(text).toContain("“It never went out,”");
    expect(text).toContain("Ivar Moe");
    expect(textOf(await say("more"))).toContain("It was lit in 1901.");
  });

  it("say of a passage that quotes nobody that its words are the article's", async () => {
    const say = openConversation(exampleService(commands, archive));
    await say("was the bridge in Holm shut");
    expect(textOf(await say("who said so?"))).toContain("No one is quoted here.");
  });

  it("say nothing of words that were taken from the passage", async () => {
    const say = openConversation(exampleService(commands, archive));
    await say("/ask question: Holm limit: 1");
    expect((await say("why?")).record["readAs"]).toMatchObject([{ kind: "article" }]);
  });

  it.each([
    ["of the same", "was the bridge in Holm shut", "when?", "(when? = when was the bridge in Holm shut)", "4 June"],
    [
      "of another",
      "who is the head of the school in Vik",
      "and Rost?",
      "(and Rost? = who is the head of the school in Rost)",
      "Rost",
    ],
    ["of whom it named", "what did Una Brask say", "what is she", "(what is she = what is Una Brask)", "engineer"],
  ])("are asked with the question before where they go on from it: %s", async (_why, first, next, reading, words) => {
    const say = openConversation(exampleService(commands, archive));
    await say(first);
    const text = textOf(await say(next));
    expect(text).toContain(reading);
    expect(text).toContain(words);
  });

  it("show none of the passages again that stand above, where more is asked for", async () => {
    const bridges = ["Holm", "Vik", "Rost", "Lorn", "Skar"].map((town, at) =>
      makeArticle({ id: `b${at}`, title: `Bridge in ${town}`, body: `The old bridge in ${town} was painted red.` }),
    );
    const say = openConversation(exampleService(commands, await open(bridges)));
    const excerptsOf = ({ blocks }: Reply) =>
      blocks.flatMap((one) => (one.kind === "passage" ? [one.excerpt.text] : []));
    const first = excerptsOf(await say("was the old bridge painted red"));
    const more = excerptsOf(await say("more"));
    expect(first.length).toBeGreaterThan(0);
    expect(more.length).toBeGreaterThan(0);
    expect(more.filter((text) => first.includes(text))).toEqual([]);
  });

  it("are questions of their own where they name what they ask of", async () => {
    const say = openConversation(exampleService(commands, archive));
    await say("was the bridge in Holm shut");
    expect((await say("when did the school open")).record["question"]).toBe("when did the school open");
  });

  it("say how to ask on and how to leave where help is asked for", async () => {
    const say = openConversation(exampleService(commands, archive));
    for (const line of ["help", "/help quotes", "?"]) expect(textOf(await say(line))).toContain("“exit”");
  });

  it.each([
    ["when?", true],
    ["and why?", true],
    ["by whom", false],
    ["who said that?", true],
    ["how much was it", true],
    ["why was the bridge shut", false],
    ["bridge", false],
    ["/help", false],
    ["tell me more", true],
    ["More!", true],
    ["more ferries", false],
    ["says who?", true],
    ["whose words are these", true],
    ["whose ferry is it", false],
    ["who said the bridge was shut", false],
  ])("ask of what was said before, or of something else: %s", (text, isAfter) => {
    expect(isFollowUp(text)).toBe(isAfter);
  });
});
