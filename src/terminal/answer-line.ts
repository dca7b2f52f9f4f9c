import type { Archive } from "../archive/archive.ts";
import type { Command } from "../bot/command.ts";
import { type Reply, refuse } from "../bot/reply.ts";
import { type ReportBug, respond } from "../bot/respond.ts";
import { parseLine } from "./parse-line.ts";
import { longestLine } from "./read-lines.ts";

/** Whom the lines are for. */
export interface Answerer {
  readonly commands: readonly Command[];
  /** The coverage as it is now: asked anew for every line. */
  readonly archive: () => Archive;
  readonly reportBug: ReportBug;
}

/** Answers one line. Never throws. */
export async function answerLine(line: string, { commands, archive, reportBug }: Answerer): Promise<Reply> {
  if (line.length > longestLine)
    return refuse(null, `A line has at most ${longestLine} characters; this one has more.`);
  const parsed = parseLine(line, commands);
  return parsed.kind === "reply" ? parsed.reply : respond(parsed.invocation, archive(), reportBug);
}
