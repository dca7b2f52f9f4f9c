import type { Archive } from "../archive/archive.ts";
import { type Command, usageOf } from "../bot/command.ts";
import { type Reply, textBlock } from "../bot/reply.ts";
import { countOf, describeDays } from "../bot/wording.ts";
import { marks } from "./marks.ts";

const mostPeopleNamed = 5;

/** What can be asked of the loaded coverage: its size and days, the people it quotes most, the commands. */
export function describeOverview(commands: readonly Command[], archive: Archive): Reply {
  const articles = [...archive.sources.values()].map(({ article }) => article);
  const newest = articles[0]?.publishedOn ?? "";
  const oldest = articles.at(-1)?.publishedOn ?? "";
  const people = archive.people.filter(({ quotations }) => quotations > 0).slice(0, mostPeopleNamed);
  return {
    private: false,
    blocks: [
      textBlock("heading", countOf(articles.length, "article"), ...describeDays(oldest, newest)),
      ...(people.length > 0 ? [textBlock("plain", `Quoted most: ${people.map(({ name }) => name).join(", ")}`)] : []),
      ...commands.map(({ name, description, options }) =>
        textBlock("plain", { kind: "example", line: usageOf(name, options) }, ` — ${description}`),
      ),
      textBlock("hint", "A line without a slash is a question. What stands in brackets may be left out. /quit ends."),
      textBlock(
        "hint",
        `Lines behind ${marks.words} or ${marks.best} are an article's own words; ${marks.best} points out the ones that matter.`,
      ),
      textBlock("hint", "/help says more."),
    ],
    record: { command: null, articles: articles.length },
  };
}

/** Lines worth showing an answer to, best first: what the people who are quoted most said, then the articles. */
export function suggestLines(archive: Archive): readonly string[] {
  const people = archive.people.filter(({ quotations }) => quotations > 0).slice(0, mostPeopleNamed);
  return [...people.map(({ name }) => `/ask question: what did ${name} say? limit: 1`), "/sources"];
}
