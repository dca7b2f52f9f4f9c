import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOfCommandList } from "./command-rules.ts";
import { type Loopback, startLoopback } from "./loopback.ts";
import { faultsOfDefer, faultsOfMessage } from "./message-rules.ts";
import { faultsOfCallback, faultsOfCommands, faultsOfEdit } from "./spec.ts";

const text = (content: string) => ({ type: 10, content });
const v2 = 1 << 15;
const container = (...components: readonly unknown[]) => ({ type: 17, components });
const link = { type: 2, style: 5, label: "Read", url: "https://example.org/" };
const command = { name: "ask", description: "Ask", type: 1 };
const option = { type: 3, name: "one", description: "One" };
const row = (...components: readonly unknown[]) => ({ type: 1, components });
const button = { type: 2, style: 1, label: "Go", custom_id: "go" };

describe("the loopback refuses a message with", () => {
  it.each<[string, Record<string, unknown>]>([
    ["more than 4,000 characters in one text", { flags: v2, components: [text("x".repeat(4001))] }],
    ["more than 4,000 over all texts", { flags: v2, components: [text("x".repeat(3000)), text("x".repeat(1001))] }],
    [
      "41 components, nested ones counted",
      { flags: v2, components: [container(...Array(39).fill(text("x"))), text("x")] },
    ],
    ["V2 components without the flag", { components: [text("x")] }],
    ["content beside V2", { flags: v2, content: "x", components: [text("x")] }],
    ["a container in a container", { flags: v2, components: [container(container(text("x")))] }],
    ["nothing in it", {}],
    ["nothing in it, in V2", { flags: v2, components: [] }],
    ["an unknown key", { flags: v2, components: [{ ...text("x"), colour: 1 }] }],
    ["a flag that is not an app's to set", { flags: v2 | 1, components: [text("x")] }],
    ["a link button with a custom_id", { components: [row({ ...link, custom_id: "x" })] }],
    ["a link to somewhere odd", { components: [row({ ...link, url: "javascript:alert(1)" })] }],
    ["a button without words", { components: [row({ type: 2, style: 1, custom_id: "x" })] }],
    ["two buttons of one custom_id", { components: [row(button, button)] }],
    ["six rows", { components: Array.from({ length: 6 }, (_, id) => row({ ...button, custom_id: `${id}` })) }],
    ["a section without a button", { flags: v2, components: [{ type: 9, components: [text("x")] }] }],
    ["2,001 characters of content", { content: "x".repeat(2001) }],
    ["embeds of more than 6,000 characters", { embeds: Array(2).fill({ description: "x".repeat(3001) }) }],
    ["an empty embed", { embeds: [{}] }],
  ])("%s", (_why, data) => {
    expect([...faultsOfCallback({ type: 4, data }), ...faultsOfMessage(data)]).not.toEqual([]);
  });

  it("but not one within all limits", () => {
    const data = {
      flags: v2 | 64,
      components: [container(text("x"), { type: 14 }, { type: 9, components: [text("y")], accessory: link })],
    };
    expect([...faultsOfCallback({ type: 4, data }), ...faultsOfMessage(data)]).toEqual([]);
  });
});

describe("the loopback refuses commands with", () => {
  it.each<[string, readonly Record<string, unknown>[]]>([
    ["a name in capitals", [{ ...command, name: "Ask" }]],
    ["no description", [{ name: "ask", type: 1 }]],
    ["a description of 101 characters", [{ ...command, description: "x".repeat(101) }]],
    [
      "a required option after an optional one",
      [{ ...command, options: [option, { ...option, name: "two", required: true }] }],
    ],
    ["two options of one name", [{ ...command, options: [option, option] }]],
    ["two commands of one name", [command, command]],
    [
      "choices and autocomplete",
      [{ ...command, options: [{ ...option, autocomplete: true, choices: [{ name: "a", value: "a" }] }] }],
    ],
    [
      "a choice of more than 100 characters",
      [{ ...command, options: [{ ...option, choices: [{ name: "a", value: "a".repeat(101) }] }] }],
    ],
    ["26 options", [{ ...command, options: Array.from({ length: 26 }, (_, id) => ({ ...option, name: `o${id}` })) }]],
    ["an option without description", [{ ...command, options: [{ type: 3, name: "one" }] }]],
    ["the same context twice", [{ ...command, contexts: [0, 0] }]],
    ["a misspelt key", [{ ...command, descripton: "x" }]],
    [
      "8,001 characters in all",
      [
        {
          ...command,
          options: Array.from({ length: 25 }, (_, id) => ({
            ...option,
            name: `o${id}`,
            choices: Array.from({ length: 25 }, (_none, n) => ({ name: `choice ${n}`, value: `value ${n}` })),
          })),
        },
      ],
    ],
  ])("%s", (_why, list) => {
    expect([...faultsOfCommands(list), ...faultsOfCommandList(list)]).not.toEqual([]);
  });
});

describe("the loopback refuses", () => {
  it("anything but privacy said of an announced answer", () => {
    expect(faultsOfDefer({ flags: v2 })).not.toEqual([]);
    expect(faultsOfDefer({ flags: 64 })).toEqual([]);
  });

  it("26 offered values, and an unknown kind of callback", () => {
    const choices = Array.from({ length: 26 }, (_, id) => ({ name: `${id}`, value: `${id}` }));
    expect(faultsOfCallback({ type: 8, data: { choices } })).not.toEqual([]);
    expect(faultsOfCallback({ type: 77 })).not.toEqual([]);
  });

  it("an edit with a key that Discord does not know", () => {
    expect(faultsOfEdit({ content: "x", colour: 1 })).toEqual(["colour: unknown key"]);
    expect(faultsOfEdit({ content: "x", enforce_nonce: false, tts: false })).toEqual([]);
  });
});

describe("over HTTP the loopback refuses", () => {
  let discord: Loopback;
  beforeAll(async () => {
    discord = await startLoopback();
  });
  afterAll(() => discord.close());
  const agent = { "User-Agent": "DiscordBot (https://discord.js.org, 0)" };

  it.each([
    ["a stranger's client", "/v10/gateway/bot", {}, 403],
    ["a call without the token", "/v10/gateway/bot", agent, 401],
    ["an answer to an interaction that never was", "/v10/interactions/1/t/callback", agent, 404],
  ])("%s", async (_why, path, headers, status) => {
    const method = path.endsWith("callback") ? "POST" : "GET";
    expect((await fetch(`${discord.api}${path}`, { method, headers })).status).toBe(status);
  });
});
