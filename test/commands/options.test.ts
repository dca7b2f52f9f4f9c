import { expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { openOwn } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

it("what is typed for a switch is refused with the very words that are taken", async () => {
  const service = exampleService(commands, await openOwn());
  const say = async (line: string) =>
    renderText(await answerLine(line, service), { width: null, color: false, words: english });
  expect(await say("/source text: son carriers: yes")).toContain("carriers should be true or false, not “yes”");
  for (const word of ["true", "false"])
    expect(await say(`/source text: son carriers: ${word}`)).not.toContain("expected");
});
