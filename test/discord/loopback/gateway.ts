import { randomBytes } from "node:crypto";
import { GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import type { Levers } from "./levers.ts";
import { guildPayload, readyPayload } from "./payloads.ts";
import { isRecord } from "./spec.ts";
import type { World } from "./world.ts";

/** The gateway's side of a connection to the bot. */
export interface Gateway {
  readonly server: WebSocketServer;
  /** Sends an event to the session, now or when it is resumed. */
  dispatch(event: string, data: unknown): void;
  /** Closes with a code, as Discord does. */
  close(code: number): void;
  /** Cuts the wire without a word. */
  drop(): void;
  /** Sends an opcode without data, or with: 1 beat, 7 reconnect, 9 invalid session. */
  send(op: GatewayOpcodes, data?: unknown): void;
  /** What came in, by opcode, in order. */
  readonly received: readonly GatewayOpcodes[];
}

interface Session {
  readonly id: string;
  sequence: number;
  readonly sent: { readonly s: number; readonly frame: string }[];
}

const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

/** A gateway for one shard. `url` is where clients come back to. */
export function createGateway(world: World, levers: Levers, violations: string[], url: () => string): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const received: GatewayOpcodes[] = [];
  let session: Session | null = null;
  let socket: WebSocket | null = null;
  /** The one that this side said goodbye to. */
  let closed: WebSocket | null = null;

  const transmit = (frame: string) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(frame);
  };
  const send = (op: GatewayOpcodes, data: unknown = null) =>
    transmit(JSON.stringify({ op, d: data, s: null, t: null }));
  const dispatch = (event: string, data: unknown) => {
    if (!session) throw new Error(`no session to send ${event} to`);
    session.sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: session.sequence, t: event, d: data });
    session.sent.push({ s: session.sequence, frame });
    transmit(frame);
  };

  const identify = (data: Record<string, unknown>) => {
    const intents = Number(data["intents"]);
    if (data["token"] !== levers.token) return socket?.close(4004, "Authentication failed.");
    if (levers.refuseIdentify !== null) return socket?.close(levers.refuseIdentify);
    if (intents & privilegedIntents) return socket?.close(4014, "Disallowed intent(s).");
    session = { id: randomBytes(16).toString("hex"), sequence: 0, sent: [] };
    if (levers.withholdReady) return;
    dispatch(GatewayDispatchEvents.Ready, readyPayload(world, session.id, url()));
    if (!levers.withholdGuilds) dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(world));
  };
  const resume = (data: Record<string, unknown>) => {
    const seq = Number(data["seq"]);
    if (data["token"] !== levers.token) return socket?.close(4004, "Authentication failed.");
    if (!session || data["session_id"] !== session.id || levers.refuseResume)
      return send(GatewayOpcodes.InvalidSession, false);
    if (seq > session.sequence) return socket?.close(4007, "Invalid seq.");
    for (const { s, frame } of session.sent) if (s > seq) transmit(frame);
    dispatch(GatewayDispatchEvents.Resumed, undefined);
  };
  const onFrame = (raw: RawData) => {
    const text = raw.toString();
    if (text.length > 4096) return socket?.close(4002, "Payload too large.");
    const frame: unknown = JSON.parse(text);
    if (!isRecord(frame)) return socket?.close(4002, "Error while decoding payload.");
    const op = Number(frame["op"]);
    const data = isRecord(frame["d"]) ? frame["d"] : {};
    received.push(op);
    if (op === GatewayOpcodes.Heartbeat) {
      if (!levers.withholdAcks) send(GatewayOpcodes.HeartbeatAck);
      return;
    }
    if (op === GatewayOpcodes.Identify) return identify(data);
    if (op === GatewayOpcodes.Resume) return resume(data);
    if (op !== GatewayOpcodes.PresenceUpdate) violations.push(`gateway: opcode ${op}`);
  };

  server.on("connection", (connected, request) => {
    const query = new URL(request.url ?? "/", "ws://loopback").searchParams;
    if (query.get("v") !== "10" || query.get("encoding") !== "json") return connected.close(4012);
    socket = connected;
    connected.on("message", onFrame);
    connected.on("close", (code) => {
      // A client that says goodbye ends its session; one that only answers Discord's goodbye does not.
      if ((code === 1000 || code === 1001) && connected !== closed) session = null;
    });
    send(GatewayOpcodes.Hello, { heartbeat_interval: levers.heartbeatMs });
  });

  return {
    server,
    dispatch,
    send,
    received,
    close(code) {
      closed = socket;
      socket?.close(code);
    },
    drop: () => socket?.terminate(),
  };
}
