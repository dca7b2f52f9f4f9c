import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig, settings } from "../src/config.ts";

const token = "aaaa.bbbb.cccc";
/** What discord.js sets for the processes that its ShardingManager starts. */
const ofManager = { SHARDING_MANAGER: "true", SHARDS: "2", SHARD_COUNT: "3" };

describe("the settings", () => {
  it("are all in .env.example, in the same order, with no value", () => {
    const lines = readFileSync(".env.example", "utf8").matchAll(/^(\w+)=(.*)$/gm);
    const stated = Array.from(lines, ([, name, value]) => [name, value]);
    expect(stated).toEqual(Object.keys(settings.shape).map((name) => [name, ""]));
  });

  it("may all be missing or blank: the shipped articles, in the terminal", () => {
    const expected = {
      discordToken: null,
      discordGuildId: null,
      discordApi: null,
      connections: "together",
      http: null,
      corpus: "corpus",
      publishers: [],
      mentions: true,
      privateReplies: false,
      helpful: false,
      announce: [],
      contentNotes: "note",
      language: "en",
      logLevel: "info",
      health: null,
      engine: null,
      snapshot: "cache",
      cacheFolder: join(homedir(), ".cache", "verbatim"),
      reader: "on",
    };
    expect(parseConfig({})).toEqual(expected);
    expect(parseConfig(Object.fromEntries(Object.keys(settings.shape).map((name) => [name, " "])))).toEqual(expected);
  });

  it.each([
    ["all connections are this process's", {}, "together"],
    ["it is to start a process for each", { TRANSPORT: "shards" }, "apart"],
    ["it was started for one", { TRANSPORT: "shards", ...ofManager }, { shard: 2, of: 3 }],
    ["whoever started it manages something else", ofManager, "together"],
  ])("say which connections to Discord are whose: %s", (_what, environment, connections) => {
    expect(parseConfig(environment).connections).toEqual(connections);
  });

  it("lose the slash at the end of an address, which the client adds itself", () => {
    expect(parseConfig({ DISCORD_API: "http://127.0.0.1:8080/api/" }).discordApi).toBe("http://127.0.0.1:8080/api");
  });

  it.each([
    ["a token in one piece", { DISCORD_TOKEN: "hunter2" }, /^DISCORD_TOKEN is not a bot token/],
    ["a server's name for its id", { DISCORD_GUILD_ID: "my server" }, /^DISCORD_GUILD_ID is not a server id/],
    ["an address of another kind", { DISCORD_API: "ftp://example.org" }, /^DISCORD_API is not an http/],
    [
      "an answer that is neither yes nor no",
      { PRIVATE_REPLIES: "sometimes" },
      /^PRIVATE_REPLIES is neither yes nor no/,
    ],
    ["an unknown way with notes", { CONTENT_NOTES: "blur" }, /^CONTENT_NOTES /],
    ["a port in words", { HEALTH_PORT: "http" }, /^HEALTH_PORT is not a port/],
    ["a port that cannot be", { HEALTH_PORT: "65536" }, /^HEALTH_PORT is not a port/],
    ["no key for HTTP", { TRANSPORT: "http", DISCORD_APPLICATION_ID: "123456789012345678" }, /DISCORD_PUBLIC_KEY/],
    ["a key that is none", { DISCORD_PUBLIC_KEY: "abc" }, /^DISCORD_PUBLIC_KEY is not a public key/],
    ["another transport", { TRANSPORT: "pigeon" }, /^TRANSPORT /],
    ["a language that the bot does not speak", { LANGUAGE: "nl" }, /^LANGUAGE /],
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

  it("name a cluster without its password in an address, and name it with one only together with its user", () => {
    const parse = (settings: Readonly<Record<string, string>>) => () =>
      parseConfig({ ENGINE: "opensearch", OPENSEARCH_URL: "http://one:9200", ...settings });
    expect(parse({ OPENSEARCH_URL: "http://bot:hunter2@one:9200" })).toThrow(/^OPENSEARCH_URL\S* names a user/);
    expect(parse({ OPENSEARCH_URL: "http://bot:hunter2@one:9200" })).not.toThrow(/hunter2/);
    expect(parse({ OPENSEARCH_PASSWORD: "hunter2" })).toThrow(
      /^OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD go together/,
    );
    expect(parse({ OPENSEARCH_URL: "" })).toThrow(/^ENGINE=opensearch needs OPENSEARCH_URL/);
    expect(parse({ OPENSEARCH_USERNAME: "bot", OPENSEARCH_PASSWORD: "x y" })()).toMatchObject({
      engine: { credentials: { username: "bot", password: "x y" } },
    });
  });

  it.each([
    [
      "a list with commas, blanks left out",
      { PUBLISHERS: " The Gazette, ,Le Monde" },
      { publishers: ["The Gazette", "Le Monde"] },
    ],
    [
      "channels",
      { ANNOUNCE: "12345678901234567: strike, person=Ana Ruiz, publisher=The Post; 123456789012345678" },
      {
        announce: [
          { channelId: "12345678901234567", words: ["strike"], people: ["Ana Ruiz"], publishers: ["The Post"] },
          { channelId: "123456789012345678", words: [], people: [], publishers: [] },
        ],
      },
    ],
    ["yes", { HELPFUL: "yes" }, { helpful: true }],
    ["off", { MENTIONS: "off" }, { mentions: false }],
    ["yes", { PRIVATE_REPLIES: "yes" }, { privateReplies: true }],
    ["false", { PRIVATE_REPLIES: "false" }, { privateReplies: false }],
    [
      "a cluster",
      { ENGINE: "opensearch", OPENSEARCH_URL: "http://one:9200, https://two:9200" },
      {
        engine: {
          urls: ["http://one:9200", "https://two:9200"],
          name: "verbatim",
          credentials: null,
          caFile: null,
          shards: 2,
          replicas: 1,
        },
      },
    ],
    ["the engine within the program", { ENGINE: "minisearch" }, { engine: null }],
    ["a port, on this machine alone", { HEALTH_PORT: "9464" }, { health: { host: "127.0.0.1", port: 9464 } }],
    ["a host for it", { HEALTH_PORT: "80", HEALTH_HOST: "::" }, { health: { host: "::", port: 80 } }],
    ["a host alone, which serves nothing", { HEALTH_HOST: "::" }, { health: null }],
  ])("take %s", (_what, environment, expected) => {
    expect(parseConfig(environment)).toMatchObject(expected);
  });

  it("take a token of Discord's form", () => {
    expect(parseConfig({ DISCORD_TOKEN: token }).discordToken).toBe(token);
  });
});
