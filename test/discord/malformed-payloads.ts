import { GatewayDispatchEvents } from "discord-api-types/v10";
import { autocompleteInteraction, commandInteraction, menuInteraction } from "./loopback/interactions.ts";
import { isRecord } from "./loopback/spec.ts";
import type { World } from "./loopback/world.ts";

/** A dispatch that Discord should never send: why it is none, its event, and its data. */
export type Malformed = readonly [why: string, data: (world: World) => unknown, event?: string];

type Change = (data: Record<string, unknown>) => unknown;

const typed = { name: "echo", options: { text: "secret words" }, place: "server" } as const;
const copyOf = (payload: object): Record<string, unknown> => JSON.parse(JSON.stringify(payload));
const partOf = (data: Record<string, unknown>, key: string): Record<string, unknown> => {
  const part = data[key];
  return isRecord(part) ? part : {};
};
const without =
  (key: string, inner?: string): Change =>
  (data) => {
    if (inner === undefined) return { ...data, [key]: undefined };
    return { ...data, [key]: { ...partOf(data, key), [inner]: undefined } };
  };
const given =
  (key: string, value: unknown, inner?: string): Change =>
  (data) => {
    if (inner === undefined) return { ...data, [key]: value };
    return { ...data, [key]: { ...partOf(data, key), [inner]: value } };
  };

const command = (change: Change) => (world: World) => change(copyOf(commandInteraction(world, typed)));
const directly = (change: Change) => (world: World) =>
  change(copyOf(commandInteraction(world, { ...typed, place: "direct message" })));
const menu = (change: Change) => (world: World) =>
  change(copyOf(menuInteraction(world, { name: "Check", content: "secret words", place: "server" })));
const typing = (change: Change) => (world: World) => change(copyOf(autocompleteInteraction(world, typed, "text")));
const press = (change: Change) => (world: World) => {
  const base = copyOf(commandInteraction(world, typed));
  const message = partOf(
    partOf(partOf(copyOf(menuInteraction(world, { name: "", content: "", place: "server" })), "data"), "resolved"),
    "messages",
  );
  return change({
    ...base,
    type: 3,
    data: { component_type: 2, custom_id: "x" },
    message: Object.values(message)[0],
  });
};
const form = (change: Change) => (world: World) =>
  change({ ...copyOf(commandInteraction(world, typed)), type: 5, data: { custom_id: "x", components: [] } });

/** Interactions first, then other events. */
export const malformed: readonly Malformed[] = [
  ["nothing at all", () => null],
  ["a word", () => "secret words"],
  ["a number", () => 7],
  ["a list", () => []],
  ["an empty object", () => ({})],
  ["a command without its data", command(without("data"))],
  ["a command whose data is nothing", command(given("data", null))],
  ["a command whose data is a word", command(given("data", "secret words"))],
  ["a command without a kind", command(without("data", "type"))],
  ["a command of a kind to come", command(given("data", 99, "type"))],
  ["a command whose options are nothing", command(given("data", null, "options"))],
  ["a command whose options are a word", command(given("data", "secret words", "options"))],
  ["a command whose options hold nothing", command(given("data", [null], "options"))],
  ["a command whose options hold a group without options", command(given("data", [{ type: 2, name: "x" }], "options"))],
  ["a command without a person", directly(without("user"))],
  ["a command whose person is nothing", directly(given("user", null))],
  ["a command without a member", command(without("member"))],
  ["a command whose member is nobody", command(given("member", {}))],
  ["a command whose member may a word", command(given("member", "secret words", "permissions"))],
  ["a command without entitlements", command(without("entitlements"))],
  ["a command whose entitlements are a word", command(given("entitlements", "secret words"))],
  ["a command whose app may a word", command(given("app_permissions", "secret words"))],
  ["a command without an id", command(without("id"))],
  ["a command whose token is half a character", command(given("token", "\ud800"))],
  ["a form whose token is half a character", form(given("token", "\ud800"))],
  ["a press whose token is an object", press(given("token", { toString: 1 }))],
  ["a command whose id is a word", command(given("id", "a word"))],
  ["a command whose language is a number", command(given("locale", 7))],
  ["a command whose channel is a word", command(given("channel", "secret words"))],
  ["a command whose server is an object", command(given("guild_id", {}))],
  ["an interaction of a kind to come", command(given("type", 99))],
  ["an interaction without a kind", command(without("type"))],
  ["a menu without its message", menu(given("data", {}, "resolved"))],
  ["a menu whose message is another", menu(given("data", "123456789012345678", "target_id"))],
  ["a menu without what it is about", menu(without("data", "resolved"))],
  ["typing without a focused option", typing(given("data", [], "options"))],
  ["typing without options", typing(without("data", "options"))],
  ["typing whose options are a word", typing(given("data", "secret words", "options"))],
  ["a press without its message", press(without("message"))],
  ["a press whose message is nothing", press(given("message", null))],
  ["a press without data", press(without("data"))],
  ["a press without an id of its button", press(without("data", "custom_id"))],
  ["a press whose button has a number for an id", press(given("data", 7, "custom_id"))],
  ["a press on a list without values", press(given("data", { component_type: 3, custom_id: "x" }))],
  ["a press of a kind to come", press(given("data", 99, "component_type"))],
  ["a press whose message has parts of nothing", press(given("message", [null], "components"))],
  ["a form without fields", form(without("data", "components"))],
  ["a form whose fields hold nothing", form(given("data", [null], "components"))],
  ["a form without data", form(without("data"))],
  ["a form without an id", form(without("data", "custom_id"))],
  ["a server that is nothing", () => null, GatewayDispatchEvents.GuildCreate],
  ["a server without anything in it", () => ({}), GatewayDispatchEvents.GuildCreate],
  ["a server whose channels are a word", () => ({ id: "5", channels: "x" }), GatewayDispatchEvents.GuildCreate],
  ["a server that is gone and was nothing", () => null, GatewayDispatchEvents.GuildDelete],
  ["a role of nothing", () => ({ guild_id: null, role: null }), GatewayDispatchEvents.GuildRoleCreate],
  ["a channel of nothing", () => null, GatewayDispatchEvents.ChannelCreate],
  ["a message of nothing", () => null, GatewayDispatchEvents.MessageCreate],
  [
    "a message whose channel is half a character",
    ({ personId }) => ({ id: "5", channel_id: "\ud800", author: { id: personId }, content: "hi", type: 0 }),
    GatewayDispatchEvents.MessageCreate,
  ],
  ["a person of nothing", () => null, GatewayDispatchEvents.UserUpdate],
  ["an event called error", () => null, "error"],
  ["an event to come", () => null, "SOMETHING_TO_COME"],
];
