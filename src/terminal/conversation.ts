import { asksForMore } from "../archive/follow-up.ts";
import { answerAfter } from "../bot/answer-after.ts";
import { type Reply, textBlock } from "../bot/reply.ts";
import { respond } from "../bot/respond.ts";
import type { Service } from "../bot/service.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { contains } from "../coverage/span.ts";
import { answerLine } from "./answer-line.ts";

/**
 * Answers lines one after the other. A line that goes on from the question before ("when?", "and Ada?", "how old is she") is asked with
 * that question and the first passage of its answer in mind, and "more" shows the rest of that answer, as *All passages* does; nothing
 * else is remembered.
 */
export function openConversation(service: Service): (line: string) => Promise<Reply> {
  let before: Reply | null = null;
  let mark: string | null = null;
  return async (line) => {
    const after = before && (await continueAfter(before, mark, line, service));
    const reply = after ?? (await answerLine(line, service));
    mark = markIn(reply) ?? (after ? mark : null);
    before = reply;
    return reply.record.command === "help" ? withFarewell(reply, service) : reply;
  };
}

async function continueAfter(
  before: Reply,
  mark: string | null,
  line: string,
  service: Service,
): Promise<Reply | null> {
  const { command: name, question } = before.record;
  const command = service.commands.find((one) => one.name === name);
  if (command && mark !== null && before.more && asksForMore(line))
    return withoutShown(await respond({ command, rawOptions: before.more }, service), before);
  const ask = service.commands.find((one) => one.name === "ask");
  const typed = line.trim();
  if (!ask || typed.startsWith("/")) return null;
  const asked = { question: typeof question === "string" ? question : null, mark };
  const after = await answerAfter(typed, asked, service.archive(), (rawOptions) =>
    respond({ command: ask, rawOptions }, service),
  );
  if (!after) return null;
  const { ask: says } = service.words;
  const whole = after.options["question"] ?? typed;
  if (whole === typed) return after.reply;
  // It stands in brackets behind a question elsewhere, and here on a line of its own.
  const [opening, ...rest] = says.readAs([says.taken(typed, whole)]);
  const taken = textBlock("hint", ...(typeof opening === "string" ? [opening.trimStart(), ...rest] : []));
  return { ...after.reply, blocks: [taken, ...after.reply.blocks] };
}

/** Leaves out what stands right above; all of it is shown again where nothing else is left. */
function withoutShown(reply: Reply, before: Reply): Reply {
  const shown = before.blocks.flatMap((block) => (block.kind === "passage" ? [block.excerpt] : []));
  const blocks = reply.blocks.filter(
    (block) => block.kind !== "passage" || !shown.some((one) => holds(one, block.excerpt)),
  );
  return blocks.some(({ kind }) => kind === "passage") ? { ...reply, blocks } : reply;
}

function holds(shown: Excerpt, excerpt: Excerpt): boolean {
  return shown.article === excerpt.article && contains(shown, excerpt);
}

/** Adds how to ask on and how to leave, which is so in a terminal alone. */
function withFarewell(reply: Reply, { words }: Service): Reply {
  return { ...reply, blocks: [...reply.blocks, textBlock("hint", words.terminal.askOnOrLeave)] };
}

function markIn({ blocks }: Reply): string | null {
  for (const block of blocks) if (block.kind === "passage" && block.mark !== undefined) return block.mark;
  return null;
}
