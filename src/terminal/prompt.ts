import { createInterface, type Interface } from "node:readline";
import { completeLine } from "./complete-line.ts";
import { openConversation } from "./conversation.ts";
import type { Write } from "./open-writer.ts";
import { describeOverview } from "./overview.ts";
import { renderText } from "./render-text.ts";
import type { Terminal } from "./terminal.ts";

/** True for a line that ends the conversation. */
export function isQuit(line: string): boolean {
  return /^\s*\/?(?:quit|exit)\s*$/i.test(line);
}

/** Talks with a person until `/quit`, the end of the input, or Ctrl-C on an empty line. */
export async function runPrompt(terminal: Terminal, write: Write): Promise<void> {
  const { input, output, commands, archive, color, width, words } = terminal;
  const show = (reply: Parameters<typeof renderText>[0]) =>
    write(`${renderText(reply, { color, width: width(), words })}\n\n`);
  await show(describeOverview(terminal, archive()));
  const reader = createInterface({
    input,
    output,
    terminal: true,
    prompt: "verbatim> ",
    historySize: 1000,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const { offers, typed } = completeLine(line, commands, archive());
      return [offers, typed];
    },
  });
  reader.on("SIGINT", () => interrupt(reader));
  const answer = openConversation(terminal);
  reader.prompt();
  for await (const line of reader) {
    if (isQuit(line)) break;
    if (line.trim() !== "" && !(await show(await answer(line)))) break;
    reader.prompt();
  }
  reader.close();
}

/** Ctrl-C empties the line, as in a shell; on an empty one it ends. */
function interrupt(reader: Interface): void {
  if (reader.line === "") {
    reader.close();
    return;
  }
  reader.write(null, { ctrl: true, name: "e" });
  reader.write(null, { ctrl: true, name: "u" });
}
