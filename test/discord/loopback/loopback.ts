import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type APIBaseInteraction,
  type APIMessage,
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  type InteractionType,
} from "discord-api-types/v10";
import { openThread, type Said, say } from "./channel-messages.ts";
import type { Discord } from "./discord.ts";
import { sendToEndpoint } from "./endpoint.ts";
import { customIdOf, type Exchange, type SentMessage } from "./exchange.ts";
import { createGateway, type Gateway } from "./gateway.ts";
import {
  type Acting,
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  menuInteraction,
  modalInteraction,
  type Place,
  type Typed,
} from "./interactions.ts";
import { createLevers } from "./levers.ts";
import { messageResponse } from "./messages.ts";
import { countRequests } from "./rate-limits.ts";
import { serve } from "./rest.ts";
import { isRecord } from "./spec.ts";
import { createWorld } from "./world.ts";

/** A Discord of one application, one server and one person, on 127.0.0.1. */
export interface Loopback extends Discord {
  /** The base address for the client under test. */
  readonly api: string;
  readonly gateway: Gateway;
  /** Somebody sends a slash command. */
  command(name: string, options?: Typed["options"], typed?: Partial<Typed>): Exchange;
  /** Somebody picks an entry of a message's menu. */
  menu(name: string, content: string, place?: Place): Exchange;
  /** Somebody types the last of the options. */
  autocomplete(name: string, options: Typed["options"], place?: Place): Exchange;
  /** Somebody presses the button with this label; whoever gave the command when left out. */
  press(message: SentMessage, label: string, by?: string | Partial<Acting>): Exchange;
  /** Somebody chooses from the list with this placeholder. */
  choose(message: SentMessage, placeholder: string, values: readonly string[], by?: Partial<Acting>): Exchange;
  /** Somebody fills in the form that an interaction was answered with, and sends it off. */
  submit(opened: Exchange, values: Readonly<Record<string, string>>, by?: Partial<Acting>): Exchange;
  /** Somebody says something in a channel. Gives the message's id. */
  say(said: Said): string;
  /** Somebody opens a thread, or a post in a forum. Gives its id. */
  openThread(kind: "thread" | "post"): string;
  close(): Promise<void>;
}

type Opened = Pick<APIBaseInteraction<InteractionType, unknown>, "id" | "token" | "authorizing_integration_owners">;

/** Listens on a free port. Speaks REST and the gateway over real sockets, and notes every violation of Discord's rules. */
export async function startLoopback(): Promise<Loopback> {
  const world = createWorld();
  const violations: string[] = [];
  const levers = createLevers(world.token);
  const http = createServer((incoming, response) => {
    serve(loopback, incoming, response).catch((error) => violations.push(`loopback: ${error}`));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an address with a port.
  const { port } = http.address() as AddressInfo;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const gateway = createGateway(world, levers, violations, gatewayUrl);
  http.on("upgrade", (request, socket, head) => {
    gateway.server.handleUpgrade(request, socket, head, (connected) =>
      gateway.server.emit("connection", connected, request),
    );
  });
  const exchanges = new Map<string, Exchange>();
  const open = (kind: Exchange["kind"], payload: Opened, source: SentMessage | null = null): Exchange => {
    const exchange: Exchange = {
      id: payload.id,
      token: payload.token,
      kind,
      optionType: kind === "autocomplete" ? 3 : null,
      source,
      isOwnInstall: !(ApplicationIntegrationType.GuildInstall in payload.authorizing_integration_owners),
      dispatchedAt: performance.now(),
      callback: null,
      messages: [],
      original: null,
      followUps: 0,
      attempts: 0,
      listeners: new Set(),
    };
    exchanges.set(payload.token, exchange);
    if (levers.endpoint)
      sendToEndpoint(loopback, levers.endpoint, payload).catch((error) => violations.push(`endpoint: ${error}`));
    else gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload);
    return exchange;
  };
  // Its shape is held to Discord's own schema when it is made.
  const shown = (message: SentMessage) => messageResponse(loopback, message) as APIMessage;
  const loopback: Loopback = {
    world,
    levers,
    violations,
    requests: [],
    inspections: [],
    exchanges,
    commands: new Map(),
    posted: [],
    said: new Map(),
    closedThreads: new Set(),
    countRequest: countRequests(),
    gatewayUrl,
    gateway,
    api: `http://127.0.0.1:${port}/api`,
    command: (name, options = {}, typed = {}) =>
      open("command", commandInteraction(world, { name, options, place: "server", ...typed })),
    menu: (name, content, place = "server") => open("command", menuInteraction(world, { name, content, place })),
    autocomplete: (name, options, place = "server") =>
      open("autocomplete", autocompleteInteraction(world, { name, options, place }, Object.keys(options).at(-1) ?? "")),
    press(source, label, by = {}) {
      const acting = typeof by === "string" ? { personId: by } : by;
      const press = { personId: world.personId, ...acting, customId: customIdOf(source, label) };
      return open("component", componentInteraction(world, { ...press, message: shown(source) }), source);
    },
    choose(source, placeholder, values, by = {}) {
      const choice = { personId: world.personId, ...by, customId: customIdOf(source, placeholder), values };
      return open("component", componentInteraction(world, { ...choice, message: shown(source) }), source);
    },
    submit({ callback, source }, values, by = {}) {
      const data = callback?.type === 9 && isRecord(callback.data) ? callback.data : null;
      if (!data) throw new RangeError("a form can be sent off after it was shown");
      const form = { personId: world.personId, ...by, customId: String(data["custom_id"]), values };
      return open("modal", modalInteraction(world, { ...form, message: source && shown(source) }), source);
    },
    say: (said) => say(loopback, gateway, said),
    openThread: (kind) => openThread(loopback, gateway, kind),
    async close() {
      violations.push(...loopback.inspections.flatMap((inspect) => inspect()));
      for (const client of gateway.server.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return loopback;
}
