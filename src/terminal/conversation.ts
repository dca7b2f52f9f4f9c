import { isFollowUp } from "../archive/follow-up.ts";
import { writeLine } from "../bot/languages/command-names.ts";
import type { Reply } from "../bot/reply.ts";
import type { Service } from "../bot/service.ts";
import { answerLine } from "./answer-line.ts";

/**
 * Answers lines one after the other. A question that asks only of what was said before ("when?") is asked of the first passage of the
 * last answer, as *Follow up* does; nothing else is remembered.
 */
export function openConversation(service: Service): (line: string) => Promise<Reply> {
  let last: string | null = null;
  return async (line) => {
    const isAfter = last !== null && isFollowUp(line);
    const asked = last !== null && isAfter ? writeLine("ask", { question: line.trim(), about: last }, {}) : line;
    const reply = await answerLine(asked, service);
    last = markIn(reply) ?? (isAfter ? last : null);
    return reply;
  };
}

function markIn({ blocks }: Reply): string | null {
  for (const block of blocks) if (block.kind === "passage" && block.mark !== undefined) return block.mark;
  return null;
}
