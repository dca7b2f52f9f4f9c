import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textBlock } from "../../src/bot/reply.ts";
import { findOverruns } from "../../src/discord/interaction/overruns.ts";
import { makeSendable } from "../../src/discord/message/escape.ts";
import { renderMessage } from "../../src/discord/message/render-message.ts";
import { englishReader } from "./fixtures.ts";
import { hostilePassage, hostileReply } from "./hostile.ts";
import { textOf } from "./loopback/exchange.ts";
import { faultsOfMessage } from "./loopback/message-rules.ts";
import { faultsOfCallback } from "./loopback/spec.ts";
import { findActiveMarks, readQuote, unescapeMarkdown } from "./unescape.ts";

const request = { command: "ask", invokerId: "1573548889976340482", rawOptions: { question: "why?" } };

describe("whatever the text", () => {
  it("no message exceeds a limit, and Discord's own schemas have nothing against it", () => {
    fc.assert(
      fc.property(hostileReply, fc.option(fc.nat(3)), (reply, page) => {
        const message = renderMessage(reply, page === null ? null : { request, page }, englishReader);
        expect(findOverruns(message)).toEqual([]);
        expect([...faultsOfCallback({ type: 4, data: message }), ...faultsOfMessage({ ...message })]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("what is quoted stands word for word in the article, and nothing in it formats, pings or links", () => {
    fc.assert(
      fc.property(hostilePassage, (passage) => {
        const content = textOf(renderMessage(replyOf(passage), null, englishReader));
        const { text } = readQuote(content);
        expect(findActiveMarks(text)).toEqual([]);
        const shown = unescapeMarkdown(text);
        const whole = makeSendable(passage.excerpt.text);
        const readings = [shown, shown.slice(2), shown.slice(0, -2), shown.slice(2, -2)];
        expect(
          readings.some((reading) => whole.includes(reading)),
          JSON.stringify({ shown, whole }),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("what is hidden is hidden line by line, and stands word for word in the article all the same", () => {
    fc.assert(
      fc.property(hostilePassage, (passage) => {
        const { text } = readQuote(textOf(renderMessage(replyOf({ ...passage, hidden: true }), null, englishReader)));
        const lines = text.split("\n").map((line) => (line.trim() === "" ? line : /^\|\|(.*)\|\|$/s.exec(line)?.[1]));
        expect(lines).not.toContain(undefined);
        expect(findActiveMarks(lines.join("\n"))).toEqual([]);
        const shown = unescapeMarkdown(lines.join("\n"));
        const whole = makeSendable(passage.excerpt.text);
        const readings = [shown, shown.slice(2), shown.slice(0, -2), shown.slice(2, -2)];
        expect(readings.some((reading) => whole.includes(reading))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("the words that answer are shown whenever anything of the passage is, in bold unless they are all of it", () => {
    fc.assert(
      fc.property(hostilePassage, (passage) => {
        const { text, bold } = readQuote(textOf(renderMessage(replyOf(passage), null, englishReader)));
        if (!passage.best?.text.trim() || text === "") return;
        const words = (part: string) => unescapeMarkdown(part).replace(/\s+/g, "");
        const best = makeSendable(passage.best.text).replace(/\s+/g, "");
        if (bold.length > 0) expect(words(bold.join(""))).toBe(best);
        else expect(words(text)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it("the bot's own words neither format nor ping", () => {
    fc.assert(
      fc.property(hostilePassage, ({ citation: { title } }) => {
        const content = textOf(
          renderMessage({ ...replyOf(), blocks: [textBlock("plain", title || "x")] }, null, englishReader),
        );
        expect(findActiveMarks(content)).toEqual([]);
        expect(content).not.toContain("\n");
      }),
      { numRuns: 300 },
    );
  });
});

function replyOf(...blocks: Parameters<typeof renderMessage>[0]["blocks"]) {
  return { private: false, blocks, record: { command: "ask" } };
}
