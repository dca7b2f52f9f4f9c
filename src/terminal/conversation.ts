import { asksForMore, isFollowUp } from "../archive/follow-up.ts";
import { writeLine } from "../bot/languages/command-names.ts";
import { type Reply, textBlock } from "../bot/reply.ts";
import { respond } from "../bot/respond.ts";
import type { Service } from "../bot/service.ts";
import { answerLine } from "./answer-line.ts";

/**
 * Answers lines one after the other. A question that asks only of what was said before ("when?") is asked of the first passage of the
 * last answer, as *Follow up* does, and "more" shows the rest of that answer, as *All passages* does; nothing else is remembered.
 */
export function openConversation(service: Service): (line: string) => Promise<Reply> {
  let before: Reply | null = null;
  let mark: string | null = null;
  return async (line) => {
    const isAfter = mark !== null && isFollowUp(line);
    const reply = await answerAfter(isAfter ? before : null, mark, line, service);
    mark = markIn(reply) ?? (isAfter ? mark : null);
    before = reply;
    return reply.record.command === "help" ? withFarewell(reply, service) : reply;
  };
}

function answerAfter(before: Reply | null, mark: string | null, line: string, service: Service): Promise<Reply> {
  if (before === null || mark === null) return answerLine(line, service);
  const command = service.commands.find(({ name }) => name === before.record.command);
  if (command && before.more && asksForMore(line)) return respond({ command, rawOptions: before.more }, service);
  return answerLine(writeLine("ask", { question: line.trim(), about: mark }, {}), service);
}

/** Adds how to ask on and how to leave, which is so in a terminal alone. */
function withFarewell(reply: Reply, { words }: Service): Reply {
  return { ...reply, blocks: [...reply.blocks, textBlock("hint", words.terminal.askOnOrLeave)] };
}

function markIn({ blocks }: Reply): string | null {
  for (const block of blocks) if (block.kind === "passage" && block.mark !== undefined) return block.mark;
  return null;
}
