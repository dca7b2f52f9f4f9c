import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config.ts";
import { TokenError } from "../../src/program/explain-refusal.ts";
import { type RegisterOptions, runRegister } from "../../src/program/run-register.ts";
import { broken, echo } from "./fixtures.ts";
import { type Loopback, startLoopback } from "./loopback/loopback.ts";

let discord: Loopback;
beforeEach(async () => {
  discord = await startLoopback();
});
afterEach(async () => {
  await discord.close();
});

async function register(changes: Partial<RegisterOptions> = {}, guildId: string | null = null): Promise<string> {
  let written = "";
  const { api, world } = discord;
  const write = (text: string) => {
    written += text;
  };
  const config = { discordToken: world.token, discordApi: api, discordGuildId: guildId };
  await runRegister({ config, commands: [echo], mode: "register", write, ...changes });
  expect(discord.violations).toEqual([]);
  return written;
}

const puts = () => discord.requests.filter(({ method }) => method === "PUT");

describe("npm start -- register", () => {
  it("registers what is new, says so, and gives the link that invites the bot", async () => {
    const written = await register();
    expect(written).toBe(
      `+ /echo\nRegistered for every server.\nInvite: https://discord.com/oauth2/authorize?client_id=${discord.world.applicationId}&scope=applications.commands&permissions=0\n`,
    );
    expect(discord.commands.get("global")).toHaveLength(1);
  });

  it("changes nothing when Discord has the same commands", async () => {
    await register();
    expect(await register()).toContain("Discord has these commands already, for every server.");
    expect(puts()).toHaveLength(1);
  });

  it("names what is changed, added and taken away", async () => {
    await register();
    const commands = [{ ...echo, description: "Say it twice" }, broken];
    expect(await register({ commands })).toContain("~ /echo (description)\n+ /broken\nRegistered");
    expect(await register({ commands: [broken] })).toContain("- /echo\nRegistered");
  });

  it("only says what would change in a dry run", async () => {
    expect(await register({ mode: "compare" })).toContain("+ /echo\nNothing was changed (--dry-run); this would be,");
    expect(puts()).toEqual([]);
  });

  it("says how to invite the bot into a server that it is not in", async () => {
    const elsewhere = "1573548889976340482";
    await expect(register({}, elsewhere)).rejects.toThrow(ConfigError);
    await expect(register({}, elsewhere)).rejects.toThrow(
      /not in the server \d+, .* Invite it there: https:\S+guild_id=\d+/,
    );
  });

  it("registers in one server when the settings name one", async () => {
    const { guildId } = discord.world;
    expect(await register({}, guildId)).toContain(`Registered in the server ${guildId}.`);
    expect([...discord.commands.keys()]).toEqual([guildId]);
  });

  it("says what is wrong with the settings: no token, or one that Discord refuses", async () => {
    const config = { discordToken: null, discordApi: discord.api, discordGuildId: null };
    await expect(register({ config })).rejects.toThrow(ConfigError);
    discord.levers.token = "another";
    await expect(register()).rejects.toThrow(TokenError);
  });
});
