import { z } from "zod";
import { defineCommand } from "../src/bot/command.ts";
import { type Reply, type Run, textBlock } from "../src/bot/reply.ts";
import { countOf, describeDays } from "../src/bot/wording.ts";

export const status = defineCommand({
  name: "status",
  description: "Say what every answer rests on: articles, their days, when they were loaded",
  options: z.object({}),
  answer(_options, archive): Reply {
    const { sources, withdrawn, loading } = archive;
    const days = [...sources.values()].map(({ article }) => article.publishedOn);
    const [newest = "", oldest = ""] = [days[0], days.at(-1)];
    const { loadedAt, problems, failed } = loading;
    const hidden = withdrawn.length > 0 ? [`, and ${withdrawn.length} retracted or replaced`] : [];
    return {
      private: false,
      blocks: [
        textBlock("heading", countOf(days.length, "article"), ...describeDays(oldest, newest), ...hidden),
        ...(loadedAt === null ? [] : [textBlock("plain", "Loaded on ", ...describeTime(loadedAt))]),
        ...(failed === null
          ? []
          : [
              textBlock(
                "warning",
                "The last reload failed on ",
                ...describeTime(failed.at),
                ": what was loaded before is still answered from.",
              ),
            ]),
        textBlock("plain", describeProblems(problems)),
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
function describeTime(iso: string): readonly Run[] {
  return [{ kind: "date", date: iso.slice(0, 10) }, `, ${iso.slice(11, 16)} UTC`];
}

function describeProblems(count: number): string {
  return count === 0
    ? "Everything in the files could be read."
    : `${countOf(count, "problem")} in the files; “npm start -- lint” names each to whoever runs this bot.`;
}
