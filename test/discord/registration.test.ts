import { GatewayDispatchEvents } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { inviteLink } from "../../src/discord/connection/invite-link.ts";
import { describeCommands, listChanges } from "../../src/discord/connection/registration.ts";
import { broken, echo, suggesting } from "./fixtures.ts";
import { eventually, withBot } from "./harness.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { guildPayload } from "./loopback/payloads.ts";

const puts = (discord: Loopback) => discord.requests.filter(({ method }) => method === "PUT");

describe("registration", () => {
  it("happens once, and again only when a command changed", async () => {
    let known: [string, readonly Record<string, unknown>[]][] = [];
    const remember = (discord: Loopback) => {
      for (const [scope, list] of known) {
        const { applicationId } = discord.world;
        discord.commands.set(
          scope,
          list.map((one) => ({ ...one, application_id: applicationId })),
        );
      }
    };
    await withBot({ commands: [echo] }, async ({ discord }) => {
      expect(puts(discord)).toHaveLength(1);
      known = [...discord.commands];
    });
    await withBot({ commands: [echo], before: remember }, async ({ discord, events }) => {
      expect(puts(discord)).toEqual([]);
      expect(events.some(({ event }) => event === "commands unchanged")).toBe(true);
    });
    await withBot({ commands: [echo, broken], before: remember }, async ({ discord }) => {
      expect(puts(discord)).toHaveLength(1);
      expect(discord.commands.get("global")?.map(({ name }) => name)).toEqual(["echo", "broken"]);
    });
  });

  it("of the bot's own commands is accepted by Discord, for every server or for one", async () => {
    await withBot({ commands, registerInServer: true }, async ({ discord }) => {
      expect([...discord.commands.keys()]).toEqual([discord.world.guildId]);
    });
    await withBot({ commands }, async ({ discord }) => {
      expect(discord.commands.get("global")).toHaveLength(describeCommands(commands).length);
    });
  });

  it("for a server that the bot is not in says how to invite it, and happens when it joins that, each time", async () => {
    const later = "1573548889976340482";
    await withBot({ commands: [echo], registerInServer: later }, async ({ discord, events }) => {
      const refused = events.find(({ event }) => event === "commands not registered");
      expect(refused?.fields).toMatchObject({
        guild: later,
        message: expect.stringContaining("Invite it there: https:"),
      });
      expect(String(refused?.fields["message"])).toContain(`guild_id=${later}`);
      expect(discord.commands.size).toBe(0);
      const other = { ...guildPayload(discord.world), id: "1573548889976340999" };
      discord.gateway.dispatch(GatewayDispatchEvents.GuildCreate, other);
      Object.assign(discord.world, { guildId: later });
      discord.gateway.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(discord.world));
      await eventually(() => expect(discord.commands.get(later)).toHaveLength(1));
      expect(puts(discord)).toHaveLength(1);
      discord.commands.clear();
      discord.gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: later });
      discord.gateway.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(discord.world));
      await eventually(() => expect(discord.commands.get(later)).toHaveLength(1));
    });
  });

  it("that Discord refuses is logged, and the bot answers all the same", async () => {
    const before = ({ levers }: Loopback) => {
      levers.faults.push({ route: "commands", what: { kind: "status", status: 403 }, count: 9 });
    };
    await withBot({ commands: [echo], before }, async ({ events }) => {
      expect(events.find(({ event }) => event === "commands not registered")?.fields).toMatchObject({ status: 403 });
    });
  });
});

describe("a registered command", () => {
  it("works in servers, direct messages and for people who installed the app", () => {
    expect(describeCommands([echo])[0]).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  it("has its options' kinds and bounds", () => {
    expect(
      describeCommands([echo, suggesting(() => [])]).map((command) => "options" in command && command.options),
    ).toMatchObject([
      [
        { type: 3, name: "text", description: "What to say", required: true, min_length: 1 },
        {
          type: 4,
          name: "after",
          description: "Milliseconds to wait",
          required: false,
          min_value: 0,
          max_value: 60_000,
        },
        { type: 5, name: "private", description: "Only to me", required: false },
        { type: 5, name: "plain", description: "The answer as plain text, without buttons", required: false },
      ],
      [
        { type: 3, name: "one", description: "One of them", required: true, autocomplete: true },
        { type: 5, name: "private", description: "Only you see the answer", required: false },
      ],
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    ["a default that Discord fills in", { nsfw: false, default_member_permissions: null }, []],
    ["what Discord adds", { id: "1", version: "2", application_id: "3" }, []],
    ["contexts in another order", { contexts: [2, 1, 0] }, []],
    ["another description", { description: "Say it again" }, ["description"]],
    ["one option less", { options: [] }, ["options"]],
    ["fewer places", { contexts: [0] }, ["contexts"]],
    ["a name in another language", { name_localizations: { de: "echo" } }, ["name_localizations"]],
    ["no names in other languages", { name_localizations: null, description_localizations: {} }, []],
  ])("counts as changed or not: %s", (_why, difference, keys) => {
    const wanted = describeCommands([echo]);
    const changes = keys.length > 0 ? [{ kind: "changed", name: "echo", keys }] : [];
    expect(listChanges([{ ...wanted[0], ...difference }], wanted)).toEqual(changes);
  });

  it("is told from one that Discord does not have yet, and from one that is no longer wanted", () => {
    expect(listChanges(describeCommands([broken]), describeCommands([echo]))).toEqual([
      { kind: "added", name: "echo", keys: [] },
      { kind: "removed", name: "broken", keys: [] },
    ]);
  });

  it("of a menu is another than the slash command of the same name", () => {
    const menu = { type: 3, name: "echo" };
    expect(listChanges([menu, ...describeCommands([echo])], describeCommands([echo]))).toEqual([
      { kind: "removed", name: "echo", keys: [] },
    ]);
  });
});

describe("the invite link", () => {
  it("asks for commands only", () => {
    expect(inviteLink("123")).toBe(
      "https://discord.com/oauth2/authorize?client_id=123&scope=applications.commands&permissions=0",
    );
  });
});
