import { z } from "zod";
import { defineCommand } from "../src/bot/command.ts";
import type { StatusWords } from "../src/bot/languages/words.ts";
import { type Line, line } from "../src/bot/line.ts";
import { type Reply, textBlock } from "../src/bot/reply.ts";
import { describeArticles } from "../src/bot/wording.ts";

export const status = defineCommand({
  name: "status",
  description: "Say what every answer rests on: articles, their days, when they were loaded",
  options: z.object({}),
  answer(_options, archive, { words }): Reply {
    const { sources, withdrawn, loading } = archive;
    const days = [...sources.values()].map(({ article }) => article.publishedOn);
    const [newest = "", oldest = ""] = [days[0], days.at(-1)];
    const { loadedAt, problems, failed } = loading;
    const { hidden, loadedOn, reloadFailed, allRead, problems: describeProblems } = words.status;
    const size = describeArticles(days.length, oldest, newest, words);
    return {
      private: false,
      blocks: [
        textBlock("heading", ...line`${size}${withdrawn.length > 0 ? hidden(withdrawn.length) : ""}`),
        ...(loadedAt === null ? [] : [textBlock("plain", ...loadedOn(describeTime(loadedAt, words.status)))]),
        ...(failed === null ? [] : [textBlock("warning", ...reloadFailed(describeTime(failed.at, words.status)))]),
        textBlock("plain", problems === 0 ? allRead : describeProblems(problems)),
      ],
      record: {
        command: "status",
        articles: days.length,
        withdrawn: withdrawn.length,
        oldest,
        newest,
        loadedAt,
        problems,
        failed: failed === null ? null : { at: failed.at, reason: failed.reason },
      },
    };
  },
});

/** `7 October 2024, 14:05 UTC` */
function describeTime(iso: string, { time }: StatusWords): Line {
  return time({ kind: "date", date: iso.slice(0, 10) }, iso.slice(11, 16));
}
