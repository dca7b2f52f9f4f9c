import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { suggestQuestions } from "../../src/archive/suggest-questions.ts";
import { markOf } from "../../src/coverage/passage-mark.ts";
import { renderMessage } from "../../src/discord/message/render-message.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { plainNews } from "../archive/coverage-questions.ts";
import { english, exampleService } from "../bot/example-service.ts";
import { longParagraph } from "../coverage/example.ts";
import { englishReader } from "../discord/fixtures.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open(plainNews);
});

async function idsOf(line: string) {
  const { record } = await answerLine(line, exampleService(commands, archive));
  return (record["passages"] as { articleId: string }[] | undefined)?.map(({ articleId }) => articleId);
}

/** The mark of an article's first passage. */
function markIn(id: string): string {
  const [passage] = archive.sources.get(id)?.passages ?? [];
  return passage ? markOf(passage) : "";
}

describe("/latest", () => {
  it("shows how the newest articles begin", async () => {
    expect(await idsOf("/latest")).toEqual(["cup", "tramway", "school"]);
    expect(await idsOf("/latest limit: 1")).toEqual(["cup"]);
  });

  it("is only about some words, or about a passage, where that is asked", async () => {
    expect(await idsOf("/latest about: harbour")).toEqual(["school", "fire"]);
    expect(await idsOf(`/latest about: ${markIn("fire")}`)).toEqual(["fire"]);
  });

  it("says so where no article is about it", async () => {
    const { record } = await answerLine("/latest about: volcano", exampleService(commands, archive));
    expect(record).toMatchObject({ error: "No article mentions “volcano”." });
  });
});

describe("how articles begin", () => {
  it("stands below their titles, each once, with a denial that says which article it is from", async () => {
    const rain = longParagraph("It rained.");
    const news = await open([
      makeArticle({
        id: "row",
        title: "Row in Lorn",
        publishedOn: "2025-06-02",
        body: "Ana Ruiz accused Bo Lind of fraud.",
      }),
      makeArticle({
        id: "reply",
        title: "Lind answers",
        publishedOn: "2025-06-01",
        body: `${rain}\n\nBo Lind denied the accusation.`,
      }),
    ]);
    const reply = await answerLine("/latest", exampleService(commands, news));
    const [container] = renderMessage(reply, null, englishReader).components;
    const parts = container && "components" in container ? container.components : [];
    expect(parts.map((one) => ("content" in one ? one.content.split(/\n|(?<=rained\.)/) : []))).toEqual([
      [
        "### The newest articles\\:",
        "**Row in Lorn** · 2 June 2025",
        "> Ana Ruiz accused Bo Lind of fraud.",
        "-# ¶1",
        "-# Response: “Bo Lind denied the accusation.” · **Lind answers** · 1 June 2025 · ¶2",
      ],
      [],
      ["**Lind answers** · 1 June 2025", "> It rained.", expect.any(String), "-# ¶1"],
    ]);
  });

  it("stands below the day alone where an article has no headline, and begins so itself", async () => {
    const news = await open([
      makeArticle({ id: "bare", title: null, publisher: "The Post", body: "The quay, which is old, is shut." }),
    ]);
    const reply = await answerLine("/latest", exampleService(commands, news));
    const shown = renderText(reply, { width: null, color: false, words: english });
    expect(shown.split("\n").slice(0, 4)).toEqual([
      "The newest article:",
      "The Post · 7 October 2024",
      "",
      "   │ The quay, which is old, is shut.",
    ]);
    const plain = await open([makeArticle({ id: "bare", title: null, body: "The quay is shut." })]);
    const other = await answerLine("/latest", exampleService(commands, plain));
    expect(renderText(other, { width: null, color: false, words: english })).toContain(
      "\nPublished on 7 October 2024.\n",
    );
  });
});

describe("about:", () => {
  it.each([
    ["/ask question: who was treated about: harbour fire", "passages"],
    ["/quotes person: Owen Tamm about: wrong", "quotations"],
    ["/latest about: harbour", "articles"],
  ])("takes words: %s", async (line, field) => {
    const { record } = await answerLine(line, exampleService(commands, archive));
    expect(record[field]).not.toEqual([]);
  });

  it("takes a passage's mark, in every command", async () => {
    const mark = markIn("school");
    for (const line of ["/ask question: who was suspended", "/quotes person: Owen Tamm", "/latest"]) {
      const { record } = await answerLine(`${line} about: ${mark}`, exampleService(commands, archive));
      expect(record["error"], line).toBeUndefined();
    }
    const none = await answerLine(
      `/quotes person: Owen Tamm about: ${markIn("cup")}`,
      exampleService(commands, archive),
    );
    expect(none.record["quotations"]).toEqual([]);
  });
});

describe("questions that are offered while one types", () => {
  it("are of this coverage, and each is answered", async () => {
    const offered = suggestQuestions("", archive);
    expect(offered).toContain("What did Owen Tamm say?");
    expect(offered).toContain("List all allegations");
    for (const question of offered) {
      const { record } = await answerLine(`/ask question: ${question}`, exampleService(commands, archive));
      expect(["answered", "unsure"], question).toContain(record["outcome"]);
    }
  });

  it("hold what is typed so far", () => {
    expect(suggestQuestions("tamm SAY", archive)).toEqual(["What did Owen Tamm say?"]);
    expect(suggestQuestions("volcano", archive)).toEqual([]);
  });
});
