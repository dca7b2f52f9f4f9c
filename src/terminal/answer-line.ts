import { type Reply, refuse } from "../bot/reply.ts";
import { respond } from "../bot/respond.ts";
import type { Service } from "../bot/service.ts";
import { parseLine } from "./parse-line.ts";
import { longestLine } from "./read-lines.ts";

/** Answers one line. Never throws. */
export async function answerLine(line: string, service: Service): Promise<Reply> {
  if (line.length > longestLine) return refuse(null, service.words.terminal.lineTooLong(longestLine));
  const { isEnglish } = service.archive().answering.knowledge;
  const parsed = parseLine(line, service.commands, service.words, isEnglish);
  return parsed.kind === "reply" ? parsed.reply : respond(parsed.invocation, service);
}
