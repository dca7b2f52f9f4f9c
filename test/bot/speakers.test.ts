import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "./example-service.ts";

async function opened(body: string): Promise<string> {
  const archive = await open([
    makeArticle({ id: "one", title: "Harbour fees", body }),
    makeArticle({ id: "two", title: "Other news", body: "It rained." }),
  ]);
  const reply = await answerLine("/sources article: one", exampleService(commands, archive));
  return renderText(reply, { width: null, color: false, words: english });
}

const speakersIn = (text: string) => /(?:Quoted: |— )(.*)/.exec(text)?.[1];

describe("the line below a passage", () => {
  it.each<[string, string, string]>([
    [
      "names once who is surely and probably quoted, no surer than the least sure",
      "“We will not pay a crown more,” Ana Ruiz said. “They will pay by May,” said Bo Lind. Ruiz called the fee “a tax on fish”, and the quay is cold and grey in March, when the boats lie there.",
      "probably Ana Ruiz; Bo Lind",
    ],
    [
      "names in small letters a body whose article began a sentence",
      "The Court of Appeal called the fee “a tax on fish” after a hearing of two days, and said nothing of the quay, which is cold and grey in March.",
      "probably the Court of Appeal",
    ],
    [
      "names once whose words are relayed in part",
      "“We will pay,” Ana Ruiz said in a statement that her lawyer, Bo Lind, read out on the quay in the cold of March. “It is a hard month,” Ruiz said on Friday.",
      "Ana Ruiz",
    ],
    [
      "names a document only where all of somebody's words are from it",
      "“We will pay,” Ana Ruiz said in a statement. The quay is cold and grey in March, when the boats lie there in the ice. “It is a hard month,” Ruiz said on Friday.",
      "Ana Ruiz",
    ],
  ])("%s", async (_what, body, speakers) => {
    expect(speakersIn(await opened(body))).toBe(speakers);
  });

  it.each([
    ["is whose all of it are", "“We will not pay a crown more for the quay,” Ana Ruiz said.", "— Ana Ruiz"],
    [
      "says only who is quoted where a sentence is the paper's own",
      "The fee rose. “We will not pay a crown more for the quay in the cold of March, and nor will anybody else,” Ana Ruiz said.",
      "Quoted: Ana Ruiz",
    ],
  ])("%s", async (_what, body, line) => {
    expect(await opened(body)).toContain(line);
  });
});

it("says who passed words on, and shows no name for the word that makes a report of them", async () => {
  const archive = await open([
    makeArticle({ id: "one", body: "According to Hassan Orlo, a nurse told the crowd: “Go home and pray for rain.”" }),
  ]);
  const reply = await answerLine(
    "/check quote: Hassan Orlo: “Go home and pray for rain.”",
    exampleService(commands, archive),
  );
  const text = renderText(reply, { width: null, color: false, words: english });
  expect(text).toContain("Hassan Orlo passed these words on.");
  expect(text).not.toContain("(“Hassan");
});

it.each([
  ["/check quote: “We are not for sale”", true],
  ["/check quote: “not for sale”", true],
  ["/check quote: “we are for sale”", false],
  ["/check quote: “for sale”", false],
])("says that words are only in a headline: %s", async (line, isSaid) => {
  const archive = await open([
    makeArticle({ id: "one", title: "‘We are not for sale,’ says Rovers owner", body: "The owner spoke on Monday." }),
  ]);
  const reply = await answerLine(line, exampleService(commands, archive));
  const text = renderText(reply, { width: null, color: false, words: english });
  expect(text.includes("A headline has these words")).toBe(isSaid);
});
