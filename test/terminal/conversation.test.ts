import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { isFollowUp } from "../../src/archive/follow-up.ts";
import { openConversation } from "../../src/terminal/conversation.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "bridge",
      title: "Bridge shut",
      body: "The bridge in Holm was shut on 4 May because its cables had rusted, the engineer, Una Brask, said.",
    }),
    makeArticle({
      id: "school",
      title: "School opens",
      body: "The school in Vik opened in 1998, said its head, Arne Lund.",
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

  it.each([
    ["when?", true],
    ["and why?", true],
    ["by whom", false],
    ["who said that?", true],
    ["how much was it", true],
    ["why was the bridge shut", false],
    ["bridge", false],
    ["/help", false],
  ])("ask of what was said before, or of something else: %s", (text, isAfter) => {
    expect(isFollowUp(text)).toBe(isAfter);
  });
});
