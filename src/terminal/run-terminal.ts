import type { Reply } from "../bot/reply.ts";
import { showControls } from "../coverage/show-controls.ts";
import { answerLine } from "./answer-line.ts";
import { openConversation } from "./conversation.ts";
import { openWriter, type Write } from "./open-writer.ts";
import { describeOverview, suggestLines } from "./overview.ts";
import { isQuit, runPrompt } from "./prompt.ts";
import { readLines } from "./read-lines.ts";
import { renderJson } from "./render-json.ts";
import { renderText } from "./render-text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Answers lines until they end, nobody reads the answers any more, or a person leaves. Without any line it shows
 * what can be asked, with one answer. Throws only what the streams fail with.
 */
export async function runTerminal(terminal: Terminal): Promise<void> {
  const write = openWriter(terminal.output);
  if (terminal.mode === "json") await answerAsJson(terminal, write);
  else if (terminal.interactive) await runPrompt(terminal, write);
  else await answerAsText(terminal, write);
}

async function answerAsJson(terminal: Terminal, write: Write): Promise<void> {
  for await (const line of readLines(terminal.input)) {
    if (line.trim() === "") continue;
    const reply = await answerLine(line, terminal);
    if (!(await write(`${renderJson(reply)}\n`))) return;
  }
}

/** Each line is repeated above its answer, so that a file of answers can be read on its own. */
async function answerAsText(terminal: Terminal, write: Write): Promise<void> {
  const answer = openConversation(terminal);
  let answered = 0;
  for await (const line of readLines(terminal.input)) {
    if (line.trim() === "") continue;
    if (isQuit(line)) return;
    const gap = answered === 0 ? "" : "\n";
    if (!(await write(`${gap}${transcribe(line, await answer(line), terminal)}`))) return;
    answered += 1;
  }
  if (answered === 0) await introduce(terminal, write);
}

async function introduce(terminal: Terminal, write: Write): Promise<void> {
  const overview = renderText(describeOverview(terminal, terminal.archive()), formOf(terminal));
  const example = await findExample(terminal);
  await write(
    example === null
      ? `${overview}\n`
      : `${overview}\n\n${transcribe(example, await answerLine(example, terminal), terminal)}`,
  );
}

/** The first line that the coverage answers; null when there is none. */
async function findExample(terminal: Terminal): Promise<string | null> {
  for (const line of suggestLines(terminal.archive())) {
    const { error, answered } = (await answerLine(line, terminal)).record;
    if (error === undefined && answered !== false) return line;
  }
  return null;
}

function transcribe(line: string, reply: Reply, terminal: Terminal): string {
  return `> ${showControls(line.trim().slice(0, longestEcho))}\n${renderText(reply, formOf(terminal))}\n`;
}

/** UTF-16 units. */
const longestEcho = 1200;

function formOf({ color, width, words }: Terminal) {
  return { color, width: width(), words };
}
