import { once } from "node:events";
import { constants, createInflate } from "node:zlib";
import { GatewayOpcodes } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Loopback, startLoopback } from "./loopback.ts";
import { isRecord } from "./spec.ts";

let discord: Loopback;
beforeEach(async () => {
  discord = await startLoopback();
  discord.levers.identifyEveryMs = 0;
});
afterEach(() => discord.close());

const query = "?v=10&encoding=json";
const frame = (op: number, d: unknown = null) => JSON.stringify({ op, d });
const identity = (rest: Record<string, unknown> = {}) =>
  frame(GatewayOpcodes.Identify, { token: discord.levers.token, intents: 1, properties: { os: "x" }, ...rest });
const beat = frame(GatewayOpcodes.Heartbeat);

describe("the gateway closes the connection of a bot that", () => {
  it.each<[string, number, () => readonly string[]]>([
    ["sends something that is no JSON", 4002, () => ["{"]],
    ["sends more than 4,096 bytes", 4002, () => [frame(GatewayOpcodes.Heartbeat, "é".repeat(2050))]],
    ["sends an opcode that there is none of", 4001, () => [frame(77)]],
    ["sends an opcode that is Discord's to send", 4001, () => [frame(GatewayOpcodes.Hello)]],
    ["sets its status before it has a session", 4003, () => [frame(GatewayOpcodes.PresenceUpdate, {})]],
    ["has another token", 4004, () => [identity({ token: "another" })]],
    ["begins a session twice", 4005, () => [identity(), identity()]],
    ["sends 121 frames in a minute", 4008, () => Array(121).fill(beat)],
    ["is a shard that is not one of as many", 4010, () => [identity({ shard: [2, 2] })]],
    ["wants to be told what there is not", 4013, () => [identity({ intents: 1 << 30 })]],
    ["wants to be told what it has no leave for", 4014, () => [identity({ intents: 1 << 15 })]],
    [
      "resumes after something that was never sent",
      4007,
      () => [identity(), frame(GatewayOpcodes.Resume, { token: discord.levers.token, session_id: "?", seq: 9 })],
    ],
  ])("%s", async (_why, code, frames) => {
    const socket = new WebSocket(`${discord.gatewayUrl()}${query}`);
    const closed = once(socket, "close");
    await once(socket, "open");
    if (code === 4007) await resumeTooFar(socket);
    else for (const one of frames()) socket.send(one);
    expect((await closed)[0]).toBe(code);
  });

  it("speaks another version", async () => {
    const socket = new WebSocket(`${discord.gatewayUrl()}?v=9&encoding=json`);
    expect((await once(socket, "close"))[0]).toBe(4012);
  });

  it("is silent for more than two beats", async () => {
    discord.levers.heartbeatMs = 20;
    const socket = new WebSocket(`${discord.gatewayUrl()}${query}`);
    expect((await once(socket, "close"))[0]).toBe(4009);
  });
});

describe("the gateway", () => {
  it("refuses a second session within five seconds, one a shard that may begin at once", async () => {
    Object.assign(discord.levers, { identifyEveryMs: 60_000, maxConcurrency: 2 });
    expect(await firstWord([identity({ shard: [0, 3] })])).toMatchObject({ t: "READY", s: 1 });
    expect(await firstWord([identity({ shard: [1, 3] })])).toMatchObject({ t: "READY" });
    expect(await firstWord([identity({ shard: [2, 3] })])).toMatchObject({ op: 9, d: false });
  });

  it("tells each shard of its own servers, and shard 0 of what is in none", async () => {
    const { world } = discord;
    const owner = Number((BigInt(world.guildId) >> 22n) % 2n);
    const [first, second] = [await listen(identity({ shard: [0, 2] })), await listen(identity({ shard: [1, 2] }))];
    discord.command("here");
    discord.command("there", {}, { place: "direct message" });
    await expect.poll(() => first.length + second.length).toBe(2 + 1 + 2);
    const names = [first, second].map((heard) => heard.flatMap(({ d }) => (isRecord(d) ? [nameOf(d)] : [])));
    expect(names[owner]).toContain("here");
    expect(names[0]).toContain("there");
  });

  it("compresses into one stream when asked to", async () => {
    const socket = new WebSocket(`${discord.gatewayUrl()}${query}&compress=zlib-stream`);
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    let text = "";
    inflate.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("message", (data: Buffer) => inflate.write(data));
    await once(socket, "open");
    socket.send(identity());
    await expect.poll(() => text).toContain("GUILD_CREATE");
    expect(text.startsWith('{"op":10')).toBe(true);
  });
});

/** Begins a session, and comes back to it having heard more than was ever said. */
async function resumeTooFar(socket: WebSocket): Promise<void> {
  socket.send(identity());
  const id = await new Promise((resolve) => {
    socket.on("message", (data) => {
      const { t, d } = JSON.parse(String(data));
      if (t === "READY") resolve(d.session_id);
    });
  });
  socket.send(frame(GatewayOpcodes.Resume, { token: discord.levers.token, session_id: id, seq: 99 }));
}

interface Heard {
  readonly op: number;
  readonly t: string | null;
  readonly d: unknown;
}

/** Listens to what the gateway says to a new connection after its greeting, as it comes in. */
async function listen(...frames: readonly string[]): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  const socket = new WebSocket(`${discord.gatewayUrl()}${query}`);
  socket.on("message", (data) => {
    const one = JSON.parse(String(data));
    if (one.op !== GatewayOpcodes.Hello) heard.push(one);
  });
  await once(socket, "open");
  for (const one of frames) socket.send(one);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  return heard;
}

async function firstWord(frames: readonly string[]): Promise<Heard | undefined> {
  return (await listen(...frames))[0];
}

function nameOf(interaction: Record<string, unknown>): unknown {
  return isRecord(interaction["data"]) ? interaction["data"]["name"] : null;
}
