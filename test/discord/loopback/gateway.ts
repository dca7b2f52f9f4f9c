import { randomBytes } from "node:crypto";
import { GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { type RawData, WebSocketServer } from "ws";
import { type Connection, openConnection, type Session } from "./connection.ts";
import { isToken, readFrame, refuseFrame, refuseIdentify } from "./gateway-rules.ts";
import type { Levers } from "./levers.ts";
import { guildPayload, readyPayload } from "./payloads.ts";
import { isRecord } from "./spec.ts";
import type { World } from "./world.ts";

/** The gateway's side of the connections to the bot. */
export interface Gateway {
  readonly server: WebSocketServer;
  /** Sends an event to the session of its shard, now or when it is resumed. */
  dispatch(event: string, data: unknown): void;
  /** Closes every connection with a code, as Discord does. */
  close(code: number): void;
  /** Cuts every wire without a word. */
  drop(): void;
  /** Sends an opcode without data, or with: 1 beat, 7 reconnect, 9 invalid session. */
  send(op: GatewayOpcodes, data?: unknown): void;
  /** The opcodes of what came in, in order. */
  readonly received: readonly GatewayOpcodes[];
}

/** At least so much of what was sent to a session can be sent again. */
const mostKept = 5000;

/** A gateway for as many shards as log in. `url` is where clients come back to. */
export function createGateway(world: World, levers: Levers, violations: string[], url: () => string): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const received: GatewayOpcodes[] = [];
  const connections = new Set<Connection>();
  /** The sessions by their shards. */
  const sessions = new Map<number, Session>();
  /** The time at which a session was last begun, by the number that the limit counts by. */
  const begunAt = new Map<number, number>();

  const sendTo = (connection: Connection, op: GatewayOpcodes, data: unknown = null) =>
    connection.transmit(JSON.stringify({ op, d: data, s: null, t: null }));
  const dispatchTo = (session: Session, event: string, data: unknown) => {
    session.sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: session.sequence, t: event, d: data });
    session.sent.push({ s: session.sequence, frame });
    if (session.sent.length > 2 * mostKept) session.sent.splice(0, mostKept);
    session.connection?.transmit(frame);
  };

  const identify = (connection: Connection, data: Record<string, unknown>) => {
    const [shard = 0, shards = 1] = Array.isArray(data["shard"]) ? data["shard"].map(Number) : [];
    const bucket = shard % levers.maxConcurrency;
    const sinceMs = performance.now() - (begunAt.get(bucket) ?? Number.NEGATIVE_INFINITY);
    const code = refuseIdentify(data, levers);
    if (code !== null) return connection.close(code);
    if (sinceMs < levers.identifyEveryMs) return sendTo(connection, GatewayOpcodes.InvalidSession, false);
    begunAt.set(bucket, performance.now());
    const id = randomBytes(16).toString("hex");
    const session: Session = { id, shard, shards, sequence: 0, sent: [], connection };
    connection.session = session;
    sessions.set(shard, session);
    if (levers.withholdReady) return;
    dispatchTo(session, GatewayDispatchEvents.Ready, readyPayload(world, session, url()));
    const isTold = (Number(data["intents"]) & 1) !== 0 && shardOf(world.guildId, shards) === shard;
    if (isTold && !levers.withholdGuilds) dispatchTo(session, GatewayDispatchEvents.GuildCreate, guildPayload(world));
  };
  const resume = (connection: Connection, data: Record<string, unknown>) => {
    const seq = Number(data["seq"]);
    const session = [...sessions.values()].find(({ id }) => id === data["session_id"]);
    if (!isToken(data["token"], levers)) return connection.close(4004, "Authentication failed.");
    if (!session || levers.refuseResume) return sendTo(connection, GatewayOpcodes.InvalidSession, false);
    if (seq > session.sequence) return connection.close(4007, "Invalid seq.");
    connection.session = session;
    session.connection = connection;
    for (const { s, frame } of session.sent) if (s > seq) connection.transmit(frame);
    dispatchTo(session, GatewayDispatchEvents.Resumed, undefined);
  };
  const onFrame = (connection: Connection, raw: RawData, beat: () => void) => {
    const frame = readFrame(raw);
    const code = refuseFrame(frame, connection);
    if (code !== null || frame === null) {
      violations.push(`gateway: a frame that is answered with close code ${code}`);
      return connection.close(code ?? 4002);
    }
    received.push(frame.op);
    const data = isRecord(frame.data) ? frame.data : {};
    if (frame.op === GatewayOpcodes.Identify) identify(connection, data);
    if (frame.op === GatewayOpcodes.Resume) resume(connection, data);
    if (frame.op !== GatewayOpcodes.Heartbeat) return;
    beat();
    if (!levers.withholdAcks) sendTo(connection, GatewayOpcodes.HeartbeatAck);
  };

  server.on("connection", (socket, request) => {
    const query = new URL(request.url ?? "/", "ws://loopback").searchParams;
    const compress = query.get("compress");
    if (query.get("v") !== "10" || query.get("encoding") !== "json") return socket.close(4012);
    const connection = openConnection(socket, compress === "zlib-stream");
    connections.add(connection);
    const silence = setTimeout(() => connection.close(4009, "Session timed out."), 2.5 * levers.heartbeatMs);
    socket.on("message", (raw) => onFrame(connection, raw, () => silence.refresh()));
    socket.on("close", (code) => {
      clearTimeout(silence);
      connections.delete(connection);
      const { session, saidGoodbye } = connection;
      if (session?.connection !== connection) return;
      session.connection = null;
      // A client that says goodbye ends its session; one that only answers Discord's goodbye does not.
      if ((code === 1000 || code === 1001) && !saidGoodbye) sessions.delete(session.shard);
    });
    sendTo(connection, GatewayOpcodes.Hello, { heartbeat_interval: levers.heartbeatMs });
  });

  return {
    server,
    received,
    dispatch(event, data) {
      const guild = isRecord(data) && typeof data["guild_id"] === "string" ? data["guild_id"] : null;
      const [any] = sessions.values();
      const session = sessions.get(guild === null ? 0 : shardOf(guild, any?.shards ?? 1));
      if (!session) throw new Error(`no session to send ${event} to`);
      dispatchTo(session, event, data);
    },
    close: (code) => connections.forEach((connection) => void connection.close(code)),
    drop: () => connections.forEach((connection) => void connection.drop()),
    send: (op, data) => connections.forEach((connection) => void sendTo(connection, op, data)),
  };
}

function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
