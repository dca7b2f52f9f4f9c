import { z } from "zod";
import type { Archive, Loading } from "../src/archive/archive.ts";
import { defineCommand } from "../src/bot/command.ts";
import { type Block, type Run, textBlock } from "../src/bot/reply.ts";
import { countOf, describeDays } from "../src/bot/wording.ts";

export const about = defineCommand({
  name: "about",
  description: "What this bot is, what it promises, what it answers from, and what it keeps (nothing)",
  options: z.object({}),
  answer: (_options, archive, bot) => ({
    private: true,
    blocks: [
      textBlock("heading", `Verbatim ${bot.version}`),
      textBlock(
        "plain",
        "Answers questions about a body of news coverage with passages of its articles, word for word, and says so when they have no answer.",
      ),
      ...describePromise,
      ...describeCoverage(archive),
      ...describePrivacy,
      textBlock(
        "plain",
        { kind: "strong", text: "Licence." },
        " The program is under the MIT licence. The articles ",
        "belong to their publishers, and are quoted with their source.",
      ),
      textBlock("hint", "How to ask: ", { kind: "command", name: "help" }),
    ],
    record: { command: "about", version: bot.version, loadedAt: archive.loading.loadedAt, ...factsOf(archive) },
  }),
});

const describePromise: readonly Block[] = [
  textBlock(
    "plain",
    { kind: "strong", text: "The promise." },
    " Every word shown as a quotation is in the cited article. You are told who said it, in which article, on which day, and when that is not known.",
  ),
  textBlock(
    "plain",
    { kind: "strong", text: "What it is not." },
    " It is no promise that an article is right: everything is what an article says, and an allegation stays one. Which passage fits a question is judged by a program, and can be judged wrongly.",
  ),
];

const describePrivacy: readonly Block[] = [
  textBlock(
    "plain",
    { kind: "strong", text: "Privacy." },
    " Nothing you ask is stored or logged, and there is no database. Logged is that a command was given: which, when, in which server, and how long its answer took; not by whom. Discord itself keeps the messages that it shows.",
  ),
];

function describeCoverage(archive: Archive): readonly Block[] {
  const { articles, oldest, newest, quotations } = factsOf(archive);
  return [
    textBlock(
      "plain",
      { kind: "strong", text: "Coverage." },
      ` ${countOf(articles, "article")}`,
      ...describeDays(oldest, newest),
      `, with ${countOf(quotations, "quotation")}`,
      ...describeLoading(archive.loading),
      ". ",
      { kind: "command", name: "sources" },
    ),
  ];
}

function describeLoading({ loadedAt }: Loading): readonly Run[] {
  if (loadedAt === null) return [];
  return ["; loaded on ", { kind: "date", date: loadedAt.slice(0, 10) }, ` at ${loadedAt.slice(11, 16)} UTC`];
}

function factsOf({ sources }: Archive) {
  const all = [...sources.values()];
  return {
    articles: all.length,
    oldest: all.at(-1)?.article.publishedOn ?? "",
    newest: all[0]?.article.publishedOn ?? "",
    quotations: all.reduce((sum, source) => sum + source.quotations.length, 0),
  };
}
