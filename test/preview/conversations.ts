import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { exampleArticle } from "../coverage/example.ts";
import type { Conversation } from "./ask-bot.ts";

const everything = [
  "/ask question: when was he arrested",
  "/ask question: what did jay z say about diddy",
  "/ask question: did he plead guilty limit: 2",
  "/ask question: how tall is diddy",
  "/ask question: who won the super bowl",
  "/quotes person: Janice about: justice",
  "/quotes",
  "/check quote: My son is the monster they have painted him to be",
  "/check quote: It is heartbreaking to see my son judged not for the truth",
  "/check quote: I will sell the house to pay for his lawyers",
  "/latest limit: 2",
  "/compare",
  "/source text: narrative created out of lies",
  "/sources",
  "/sources article: Sean",
  "/help",
  "/about",
] as const;

/** Every command on the two articles that come with the program. */
export async function everyCommand(): Promise<Conversation> {
  const { articles, aliases } = await readCorpus("corpus");
  return { articles, aliases, lines: everything };
}

/** Questions on the same articles, each of whose answers is to fit on the screen of a phone. */
export async function questionsOnPhone(): Promise<Conversation> {
  const { articles, aliases } = await readCorpus("corpus");
  const questions = [
    "when was he arrested",
    "why is diddy in jail",
    "who is cassie",
    "how old is janice",
    "did he plead guilty",
    "what did janice say about the lawsuit",
    "how many allegations",
    "who is his lawyer",
    "How tall is Diddy?",
    "Who won the Super Bowl?",
  ];
  return { articles, aliases, lines: questions.map((question) => `/ask question: ${question}`) };
}

/** Coverage with addresses and with words that would format, link and ping. */
export const trickyCoverage: Conversation = {
  articles: [
    exampleArticle(
      [
        "The harbor *reopened* on Monday, the [city](https://evil.example) said, and @everyone was glad.",
        "“We are ||glad||,” said Mayor Ana Ruiz. “The ferry sails at noon,” she added, “and `nobody` is late.”",
        "# Not a heading",
      ].join("\n\n"),
      {
        id: "harbor",
        title: "Harbor_of *sighs* reopens",
        publisher: "Example Gazette",
        url: "https://example.org/harbor",
      },
    ),
    exampleArticle("“We are sad,” said Mayor Ana Ruiz. The harbor is shut: שלום.", {
      id: "shut",
      title: "נמל סגור",
      publisher: "Port Herald",
      url: "https://example.org/shut",
    }),
  ],
  aliases: new Map(),
  lines: [
    "/ask question: when did the harbor reopen",
    "/quotes person: Ana Ruiz",
    "/check quote: we are glad speaker: Ana Ruiz",
    "/sources",
  ],
};
