import { expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { recordedReader } from "../answers/recorded-reader.ts";
import { english, exampleService } from "../bot/example-service.ts";

it("/ask shows the other figure under the answer, once, with its article and day", async () => {
  const articles = [
    makeArticle({
      id: "a",
      title: "Sailors sue the Harbour Line",
      publishedOn: "2024-10-01",
      body: "120 sailors sued the Harbour Line on Tuesday over unpaid wages.",
    }),
    makeArticle({
      id: "b",
      title: "Wages in court",
      publishedOn: "2024-10-02",
      body: "Twenty sailors have sued the Harbour Line over wages, their lawyer said.",
    }),
  ];
  const archive = await open(articles, new Map(), await recordedReader());
  const reply = await answerLine("how many sailors sued the Harbour Line", exampleService(commands, archive));
  const shown = renderText(reply, { width: 100, color: false, words: english });
  expect(shown).toContain("Another article gives a different figure or date:");
  expect(shown.match(/120 sailors/g)).toHaveLength(1);
  expect(shown.match(/Twenty sailors/g)).toHaveLength(1);
  expect(shown).toContain("1 October 2024");
  expect(shown).toContain("2 October 2024");
});
