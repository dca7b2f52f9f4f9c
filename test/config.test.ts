import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig, settings } from "../src/config.ts";

const token = "aaaa.bbbb.cccc";

describe("the settings", () => {
  it("are all in .env.example, in the same order, with no value", () => {
    const lines = readFileSync(".env.example", "utf8").matchAll(/^(\w+)=(.*)$/gm);
    const stated = Array.from(lines, ([, name, value]) => [name, value]);
    expect(stated).toEqual(Object.keys(settings.shape).map((name) => [name, ""]));
  });

  it("may all be missing or blank: the shipped articles, in the terminal", () => {
    const expected = { discordToken: null, discordGuildId: null, discordApi: null, corpus: "corpus", logLevel: "info" };
    expect(parseConfig({})).toEqual(expected);
    expect(parseConfig({ DISCORD_TOKEN: "", DISCORD_API: " ", CORPUS: "", LOG_LEVEL: "" })).toEqual(expected);
  });

  it("lose the slash at the end of an address, which the client adds itself", () => {
    expect(parseConfig({ DISCORD_API: "http://127.0.0.1:8080/api/" }).discordApi).toBe("http://127.0.0.1:8080/api");
  });

  it.each([
    ["a token in one piece", { DISCORD_TOKEN: "hunter2" }, /^DISCORD_TOKEN is not a bot token/],
    ["a server's name for its id", { DISCORD_GUILD_ID: "my server" }, /^DISCORD_GUILD_ID is not a server id/],
    ["an address of another kind", { DISCORD_API: "ftp://example.org" }, /^DISCORD_API is not an http/],
    ["an unknown level", { LOG_LEVEL: "loud" }, /^LOG_LEVEL /],
  ])("are refused for %s", (_why, environment, message) => {
    expect(() => parseConfig(environment)).toThrow(ConfigError);
    expect(() => parseConfig(environment)).toThrow(message);
  });

  it("are refused all together, one line a fault, without the token", () => {
    const read = () => parseConfig({ DISCORD_TOKEN: "hunter2", DISCORD_GUILD_ID: "x", DISCORD_API: "y" });
    expect(read).toThrow(/DISCORD_TOKEN.*\nDISCORD_GUILD_ID.*\nDISCORD_API/);
    expect(read).not.toThrow(/hunter2/);
  });

  it("take a token of Discord's form", () => {
    expect(parseConfig({ DISCORD_TOKEN: token }).discordToken).toBe(token);
  });
});
