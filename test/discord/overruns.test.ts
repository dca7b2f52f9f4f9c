import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from "discord.js";
import { describe, expect, it } from "vitest";
import { findOverruns, fits } from "../../src/discord/interaction/overruns.ts";

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const link = (url: string) => ({
  type: ComponentType.Section as const,
  components: [text("x")],
  accessory: { type: ComponentType.Button as const, style: ButtonStyle.Link as const, label: "Read", url },
});
const message = (components: readonly APIMessageTopLevelComponent[]) => ({
  flags: 1 << 15,
  components,
  allowed_mentions: { parse: [] as const },
});

describe("a message", () => {
  it.each<[string, readonly APIMessageTopLevelComponent[], string]>([
    [
      "has too much text over all its texts",
      [text("x".repeat(3000)), text("x".repeat(1001))],
      "4001 characters of text",
    ],
    ["counts characters outside the basic plane twice", [text("👍".repeat(2001))], "4002 characters of text"],
    [
      "counts nested components and buttons",
      [{ type: ComponentType.Container, components: Array.from({ length: 14 }, () => link("https://example.org")) }],
      "43 components",
    ],
    ["has a text of nothing", [text(" \n ")], "a text of nothing"],
    ["has nothing to say", [], "no text at all"],
    [
      "has an address that is too long",
      [link(`https://example.org/${"x".repeat(512)}`)],
      "an address of 532 characters",
    ],
  ])("does not fit when it %s", (_why, components, overrun) => {
    expect(findOverruns(message(components))).toEqual([overrun]);
    expect(fits(message(components))).toBe(false);
  });

  it("fits when it is at every limit", () => {
    const full = [text("x".repeat(3961)), ...Array.from({ length: 39 }, () => text("x"))];
    expect(fits(message(full))).toBe(true);
  });
});
