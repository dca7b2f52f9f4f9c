import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/bot/reply.ts";
import { renderJson } from "../../src/terminal/render-json.ts";
import { anyText } from "../coverage/any-text.ts";

const lineOf = (record: Readonly<Record<string, Json>>) =>
  renderJson({ private: false, blocks: [], record: { command: "ask", ...record } });

describe("a reply as JSON", () => {
  it("is what it says, on one line, for every text there is", () => {
    fc.assert(
      fc.property(
        anyText(),
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, other, number) => {
          const line = lineOf({ text, list: [other, null, true], number: number || 0 });
          expect(JSON.parse(line)).toEqual({ command: "ask", text, list: [other, null, true], number: number || 0 });
          expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029\p{Surrogate}]/u);
        },
      ),
    );
  });

  it("has the command first", () => {
    expect(lineOf({ answered: true })).toBe('{"command":"ask","answered":true}');
  });

  it.each([
    ["a line separator", "\u2028\u2029\u0085", '"\\u2028\\u2029\\u0085"'],
    ["half a character", "\ud83d", '"\\ud83d"'],
    ["a line break", "a\r\nb", '"a\\r\\nb"'],
  ])("writes %s as an escape", (_what, text, expected) => {
    expect(lineOf({ text })).toBe(`{"command":"ask","text":${expected}}`);
  });
});
