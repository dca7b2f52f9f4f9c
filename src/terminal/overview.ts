import type { Archive } from "../archive/archive.ts";
import { type Bot, usageOf } from "../bot/command.ts";
import { type Reply, textBlock } from "../bot/reply.ts";
import { describeArticles } from "../bot/wording.ts";
import { marks } from "./marks.ts";

const mostPeopleNamed = 5;

/** Tells what can be asked of the loaded coverage: its size and days, the people it quotes most, the commands. */
export function describeOverview({ commands, words }: Bot, archive: Archive): Reply {
  const articles = [...archive.sources.values()].map(({ article }) => article);
  const newest = articles[0]?.publishedOn ?? "";
  const oldest = articles.at(-1)?.publishedOn ?? "";
  const people = archive.people.filter(({ quotations }) => quotations > 0).slice(0, mostPeopleNamed);
  return {
    private: false,
    blocks: [
      textBlock("heading", ...describeArticles(articles.length, oldest, newest, words)),
      ...(people.length > 0
        ? [textBlock("plain", words.terminal.quotedMost(people.map(({ name }) => name).join(", ")))]
        : []),
      ...commands
        .filter(({ listed }) => listed)
        .map(({ name, description, options }) =>
          textBlock(
            "plain",
            { kind: "example", line: usageOf(name, options, words.commandNames) },
            ` — ${words.commandNames[name]?.description ?? description}`,
          ),
        ),
      textBlock("hint", words.terminal.howToType),
      textBlock("hint", words.terminal.marks(marks.words, marks.best)),
      textBlock("hint", words.terminal.helpSaysMore),
    ],
    record: { command: null, articles: articles.length },
  };
}

/** Lines worth showing an answer to, best first: what the people who are quoted most said, then the articles. */
export function suggestLines(archive: Archive): readonly string[] {
  const people = archive.people.filter(({ quotations }) => quotations > 0).slice(0, mostPeopleNamed);
  return [...people.map(({ name }) => `/ask question: what did ${name} say? limit: 1`), "/sources"];
}
