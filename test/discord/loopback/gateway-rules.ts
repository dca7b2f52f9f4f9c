import { GatewayOpcodes } from "discord-api-types/v10";
import type { RawData } from "ws";
import type { Connection } from "./connection.ts";
import type { Levers } from "./levers.ts";
import { isRecord } from "./spec.ts";

/** A frame that came in over a socket. */
interface Frame {
  readonly op: GatewayOpcodes;
  readonly data: unknown;
  readonly bytes: number;
}

const longestFrameBytes = 4096;
const mostFrames = 120;
const perMs = 60_000;

const fromClients: ReadonlySet<number> = new Set([
  GatewayOpcodes.Heartbeat,
  GatewayOpcodes.Identify,
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.Resume,
  GatewayOpcodes.RequestGuildMembers,
  GatewayOpcodes.RequestSoundboardSounds,
]);
const beforeSession: ReadonlySet<number> = new Set([
  GatewayOpcodes.Heartbeat,
  GatewayOpcodes.Identify,
  GatewayOpcodes.Resume,
]);

/** Members, messages' contents and presences need Discord's leave, which this application does not have. */
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);
/** Bits 0 to 16, 20, 21, 24 and 25. */
const knownIntents = (1 << 17) - 1 + (1 << 20) + (1 << 21) + (1 << 24) + (1 << 25);

/** Null for what cannot be read. */
export function readFrame(raw: RawData): Frame | null {
  const text = raw.toString();
  try {
    const frame: unknown = JSON.parse(text);
    return isRecord(frame) ? { op: Number(frame["op"]), data: frame["d"], bytes: Buffer.byteLength(text) } : null;
  } catch {
    return null;
  }
}

/** The code that Discord closes the connection with because of a frame; null when it takes it. */
export function refuseFrame(frame: Frame | null, { cameInAt, session }: Connection): number | null {
  const now = performance.now();
  cameInAt.push(now);
  while (cameInAt[0] !== undefined && cameInAt[0] < now - perMs) cameInAt.shift();
  if (cameInAt.length > mostFrames) return 4008;
  if (!frame || frame.bytes > longestFrameBytes) return 4002;
  if (!fromClients.has(frame.op)) return 4001;
  if (!session && !beforeSession.has(frame.op)) return 4003;
  if (session && frame.op === GatewayOpcodes.Identify) return 4005;
  return null;
}

/** The code that Discord closes the connection with instead of READY; null when it lets the bot in. */
export function refuseIdentify(data: Record<string, unknown>, levers: Levers): number | null {
  const { token, intents, shard, properties } = data;
  if (!isToken(token, levers)) return 4004;
  if (levers.refuseIdentify !== null) return levers.refuseIdentify;
  if (typeof intents !== "number" || (intents & ~knownIntents) !== 0) return 4013;
  if ((intents & privilegedIntents) !== 0) return 4014;
  if (!isRecord(properties)) return 4002;
  return shard === undefined || isShard(shard) ? null : 4010;
}

/** Some clients put the word that REST wants before the token; the gateway does not mind. */
export function isToken(token: unknown, levers: Levers): boolean {
  return typeof token === "string" && token.replace(/^Bot /, "") === levers.token;
}

function isShard(shard: unknown): boolean {
  if (!Array.isArray(shard) || shard.length !== 2) return false;
  const [id, count] = shard.map(Number);
  return id !== undefined && count !== undefined && id >= 0 && id < count;
}
