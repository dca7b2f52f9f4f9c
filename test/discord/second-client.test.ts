import { Client, type CommandInteraction, Intents, type ModalSubmitInteraction } from "oceanic.js";
import { describe, expect, it } from "vitest";
import { acknowledgeMs } from "../clock.ts";
import { eventually } from "./harness.ts";
import { offeredChoices, shownMessage, shownModal, textOf, waitFor } from "./loopback/exchange.ts";
import { type Loopback, startLoopback } from "./loopback/loopback.ts";

/**
 * A client library that shares no code with discord.js, its gateway compressed, answers from the same Discord: so that
 * the loopback is shaped to the protocol and not to one client. It stands in for no part of the bot.
 */
describe.concurrent("another client library", () => {
  it("logs in, hears of its server, announces an answer, fills it in and follows up", async () => {
    await withOther(async ({ discord, client }) => {
      expect(client.guilds.get(discord.world.guildId)?.name).toBe("Loopback");
      client.on("interactionCreate", async (interaction) => {
        if (!interaction.isCommandInteraction()) return;
        await interaction.defer(64);
        await interaction.editOriginal({ content: `you said ${interaction.data.options.getString("text")}` });
        await interaction.createFollowup({ content: "and more" });
      });
      const exchange = discord.command("echo", { text: "hello" });
      await waitFor(exchange, ({ messages }) => messages[1] ?? null);
      expect(exchange.messages.map(({ content }) => content)).toEqual(["you said hello", "and more"]);
      expect(exchange.messages[0]?.flags).toBe(64);
      expect(exchange.callback?.type).toBe(5);
    });
  });

  it("answers with components at once, and gets its own message back", async () => {
    await withOther(async ({ discord, client }) => {
      client.on("interactionCreate", async (interaction) => {
        if (!interaction.isCommandInteraction()) return;
        const answer = await interaction.createMessage({
          flags: 1 << 15,
          components: [{ type: 10, content: "shown" }],
        });
        const { id } = await interaction.getOriginal();
        await interaction.createFollowup({ content: `${answer.callback !== undefined} ${id}` });
      });
      const exchange = discord.command("show");
      const followUp = await waitFor(exchange, ({ messages }) => messages[1] ?? null);
      expect(exchange.messages[0] && textOf(exchange.messages[0])).toBe("shown");
      expect(followUp.content).toContain(String(exchange.original?.id));
    });
  });

  it("offers values, shows a form, and answers what was filled in", async () => {
    await withOther(async ({ discord, client }) => {
      client.on("interactionCreate", async (interaction) => {
        if (interaction.isAutocompleteInteraction()) await interaction.result([{ name: "One", value: "1" }]);
        else if (interaction.isCommandInteraction()) await showForm(interaction);
        else if (interaction.isModalSubmitInteraction())
          await interaction.createMessage({ content: filledIn(interaction) });
      });
      expect(await offeredChoices(discord.autocomplete("echo", { text: "o" }))).toEqual([{ name: "One", value: "1" }]);
      const opened = discord.command("form");
      expect(await shownModal(opened)).toEqual({ title: "Ask on", inputs: ["question"] });
      expect((await shownMessage(discord.submit(opened, { question: "and then?" }))).content).toBe("and then?");
    });
  });

  it("waits when it is told that it asks too much, and asks again", async () => {
    await withOther(async ({ discord, client }) => {
      client.on("interactionCreate", async (interaction) => {
        if (interaction.isCommandInteraction()) await interaction.createMessage({ content: "patience" });
      });
      discord.levers.faults.push({ route: "callback", what: { kind: "rate limit", retryAfterS: 1 }, count: 1 });
      const exchange = discord.command("echo", { text: "x" });
      expect((await shownMessage(exchange)).content).toBe("patience");
      expect(exchange.callback?.afterMs).toBeGreaterThan(900);
    });
  });

  it("comes back to its session after the wire was cut, and misses nothing", async () => {
    await withOther(async ({ discord, client }) => {
      client.on("interactionCreate", async (interaction) => {
        if (interaction.isCommandInteraction()) await interaction.createMessage({ content: "still here" });
      });
      discord.gateway.drop();
      const exchange = discord.command("echo", { text: "in the gap" });
      expect((await shownMessage(exchange)).content).toBe("still here");
      expect(discord.gateway.received).toContain(6);
      expect(discord.gateway.received.filter((op) => op === 2)).toHaveLength(1);
    });
  });

  it("registers commands one by one", async () => {
    await withOther(async ({ discord, client }) => {
      const made = await client.application.createGlobalCommand({ type: 1, name: "echo", description: "Say it" });
      await client.application.editGlobalCommand(made.id, { description: "Say it back" });
      expect(discord.commands.get("global")).toMatchObject([{ name: "echo", description: "Say it back", id: made.id }]);
      await client.application.deleteGlobalCommand(made.id);
      expect(await client.application.getGlobalCommands()).toEqual([]);
    });
  });
});

async function showForm(interaction: CommandInteraction): Promise<void> {
  const input = { type: 4, customID: "question", style: 2 } as const;
  await interaction.createModal({
    customID: "ask on",
    title: "Ask on",
    components: [{ type: 18, label: "Question", component: input }],
  });
}

function filledIn(interaction: ModalSubmitInteraction): string {
  return interaction.data.components.getTextInput("question") ?? "";
}

interface Other {
  readonly discord: Loopback;
  readonly client: Client;
}

/** Logs another client in to a new loopback, and closes both when the test is over. Fails on any violation or error. */
async function withOther(test: (other: Other) => Promise<void>): Promise<void> {
  const discord = await startLoopback();
  Object.assign(discord.levers, { acknowledgeMs });
  const client = new Client({
    auth: `Bot ${discord.world.token}`,
    rest: { baseURL: `${discord.api}/v10`, userAgent: "DiscordBot (https://oceanic.ws, 1.15.0)" },
    gateway: { intents: Intents.GUILDS, compress: "zlib-stream", compressLibrary: "native" },
  });
  nameItself(client);
  const errors: string[] = [];
  client.on("error", (error) => errors.push(String(error)));
  try {
    let ready = false;
    client.once("ready", () => {
      ready = true;
    });
    await client.connect();
    await eventually(() => expect(ready).toBe(true));
    await test({ discord, client });
    expect(errors.filter((error) => !/closed|reset/i.test(error))).toEqual([]);
    expect(discord.violations).toEqual([]);
  } finally {
    client.disconnect(false);
    await discord.close();
  }
}

/** The library has a setting for the header that Discord wants of every client, and forgets to send it. */
function nameItself({ rest }: Client): void {
  const { handler } = rest;
  const request = handler.request.bind(handler);
  handler.request = (options) =>
    request({ ...options, headers: { ...options.headers, "User-Agent": handler.options.userAgent } });
}
