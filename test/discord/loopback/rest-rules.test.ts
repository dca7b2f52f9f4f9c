import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import type { Exchange } from "./exchange.ts";
import { type Loopback, startLoopback } from "./loopback.ts";
import { faultsOfModal } from "./modal-rules.ts";

let discord: Loopback;
beforeAll(async () => {
  discord = await startLoopback();
  const socket = new WebSocket(`${discord.gatewayUrl()}?v=10&encoding=json`);
  await once(socket, "open");
  const { token } = discord.levers;
  socket.send(JSON.stringify({ op: 2, d: { token, intents: 0, properties: {} } }));
  await vi.waitFor(() => expect(discord.gateway.received).toEqual([2]));
});
afterAll(() => discord.close());

const ephemeral = 64;
const field = { type: 18, label: "Question", component: { type: 4, custom_id: "q", style: 1 } };
const form = { custom_id: "ask", title: "Ask on", components: [field] };

/** A request as any client makes it: its status, and what Discord says. */
async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${discord.api}/v10/${path}`, {
    method,
    headers: {
      "User-Agent": "DiscordBot (https://example.org, 1)",
      Authorization: `Bot ${discord.world.token}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text), headers: response.headers };
}

const answer = ({ id, token }: Exchange, type: number, data?: unknown) =>
  call("POST", `interactions/${id}/${token}/callback`, { type, ...(data ? { data } : {}) });
const original = (method: string, { token }: Exchange, body?: unknown) =>
  call(method, `webhooks/${discord.world.applicationId}/${token}/messages/%40original`, body);
const followUp = ({ token }: Exchange, query = "?wait=true") =>
  call("POST", `webhooks/${discord.world.applicationId}/${token}${query}`, { content: "more" });

describe("an interaction is answered", () => {
  it.each<[string, () => Exchange, number, number]>([
    ["a command with a message", () => discord.command("x"), 4, 204],
    ["a command by being announced", () => discord.command("x"), 5, 204],
    ["a command with a form", () => discord.command("x"), 9, 204],
    ["a command not by changing a message", () => discord.command("x"), 7, 400],
    ["a command not with values", () => discord.command("x"), 8, 400],
    ["what is typed not with a message", () => discord.autocomplete("x", { one: "" }), 4, 400],
    ["what is typed not later", () => discord.autocomplete("x", { one: "" }), 5, 400],
    ["what is typed with values", () => discord.autocomplete("x", { one: "" }), 8, 204],
  ])("%s", async (_what, open, type, status) => {
    const data = { 4: { content: "x" }, 7: { content: "x" }, 8: { choices: [] }, 9: form }[type];
    expect((await answer(open(), type, data)).status).toBe(status);
  });

  it("a form with a message, never with another form", async () => {
    const opened = discord.command("x");
    await answer(opened, 9, form);
    expect((await answer(discord.submit(opened, { q: "why?" }), 9, form)).status).toBe(400);
    expect((await answer(discord.submit(opened, { q: "why?" }), 6)).status).toBe(400);
    expect((await answer(discord.submit(opened, { q: "why?" }), 4, { content: "so" })).status).toBe(204);
  });

  it("once, and by nobody who comes too late", async () => {
    const twice = discord.command("x");
    await answer(twice, 4, { content: "x" });
    expect(await answer(twice, 4, { content: "x" })).toMatchObject({ status: 400, body: { code: 40060 } });
    const late = discord.command("x");
    discord.levers.acknowledgeMs = -1;
    expect(await answer(late, 4, { content: "x" })).toMatchObject({ status: 404, body: { code: 10062 } });
    discord.levers.acknowledgeMs = 3000;
  });

  it("with something in it, and in the form that Discord wants", async () => {
    expect(await answer(discord.command("x"), 4, {})).toMatchObject({ status: 400, body: { code: 50006 } });
    const bad = await answer(discord.command("x"), 4, { content: "x".repeat(2001) });
    expect(bad).toMatchObject({ status: 400, body: { code: 50035, errors: { _errors: [{}] } } });
  });
});

describe("after the first answer", () => {
  it("nothing can be changed before it, and what never was cannot be found", async () => {
    const exchange = discord.command("x");
    expect(await original("PATCH", exchange, { content: "x" })).toMatchObject({ status: 404, body: { code: 10015 } });
    await answer(exchange, 4, { content: "x" });
    const { applicationId } = discord.world;
    const gone = await call("GET", `webhooks/${applicationId}/${exchange.token}/messages/${discord.world.newId()}`);
    expect(gone).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it("an announced one is a message that loads, and its privacy stays", async () => {
    const exchange = discord.command("x");
    await answer(exchange, 5, { flags: ephemeral });
    expect((await original("GET", exchange)).body.flags).toBe(128 | ephemeral);
    expect((await original("PATCH", exchange, { content: "x" })).body.flags).toBe(ephemeral);
  });

  it("a quarter of an hour passes before the token is worth nothing", async () => {
    const exchange = discord.command("x");
    await answer(exchange, 4, { content: "x" });
    discord.levers.tokenMs = -1;
    expect(await original("PATCH", exchange, { content: "y" })).toMatchObject({ status: 401, body: { code: 50027 } });
    discord.levers.tokenMs = 900_000;
  });

  it("an app that only a person installed follows up five times", async () => {
    const exchange = discord.command("x", {}, { place: "user install" });
    await answer(exchange, 4, { content: "x" });
    const statuses = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await followUp(exchange)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  });

  it("the message comes back when it is waited for", async () => {
    const exchange = discord.command("x");
    await answer(exchange, 4, { embeds: [{ title: "x" }] });
    expect((await followUp(exchange)).body.content).toBe("more");
    expect((await followUp(exchange, "")).status).toBe(204);
    expect((await original("GET", exchange)).body.embeds).toEqual([{ title: "x", type: "rich" }]);
  });
});

describe("limits", () => {
  it("stand in the headers of what needs the token, and not with answers to interactions", async () => {
    const { headers } = await call("GET", "gateway/bot");
    for (const name of ["Limit", "Remaining", "Reset", "Reset-After", "Bucket"])
      expect(headers.has(`X-RateLimit-${name}`), name).toBe(true);
    expect((await answer(discord.command("x"), 4, { content: "x" })).headers.has("X-RateLimit-Limit")).toBe(false);
  });

  it("are of a second, for all requests that count", async () => {
    discord.levers.requestsPerSecond = 0;
    const { status, body, headers } = await call("GET", "gateway/bot");
    expect([status, body.global, headers.get("X-RateLimit-Global")]).toEqual([429, true, "true"]);
    expect((await answer(discord.command("x"), 4, { content: "x" })).status).toBe(204);
    discord.levers.requestsPerSecond = 50;
  });
});

describe("commands", () => {
  const command = { name: "ask", description: "Ask", type: 1 };
  const path = () => `applications/${discord.world.applicationId}/commands`;

  it("are new once, and keep their id", async () => {
    const made = await call("POST", path(), command);
    const again = await call("POST", path(), { ...command, description: "Ask again" });
    expect([made.status, again.status, again.body.id]).toEqual([201, 200, made.body.id]);
    expect((await call("PATCH", `${path()}/${made.body.id}`, { description: "Ask on" })).body.description).toBe(
      "Ask on",
    );
    expect((await call("DELETE", `${path()}/${made.body.id}`)).status).toBe(204);
    expect((await call("GET", `${path()}/${made.body.id}`)).body.code).toBe(10063);
  });

  it("are those of another application, or made two hundred times a day, to no avail", async () => {
    expect((await call("GET", `applications/${discord.world.guildId}/commands`)).body.code).toBe(50001);
    discord.levers.commandCreatesRemaining = 0;
    expect((await call("PUT", path(), [command])).body.code).toBe(30034);
    discord.levers.commandCreatesRemaining = 200;
  });
});

describe("a form is refused with", () => {
  it.each<[string, Record<string, unknown>]>([
    ["nothing in it", { ...form, components: [] }],
    ["nothing to fill in", { ...form, components: [{ type: 10, content: "x" }] }],
    ["six components", { ...form, components: Array.from({ length: 6 }, (_, id) => labelled(`${id}`)) }],
    ["two of a name", { ...form, components: [field, field] }],
    ["a blank title", { ...form, title: " " }],
    ["more written in it than it takes", { ...form, components: [labelled("q", { max_length: 2, value: "long" })] }],
  ])("%s", (_why, modal) => {
    expect(faultsOfModal(modal)).not.toEqual([]);
    expect(faultsOfModal(form)).toEqual([]);
  });
});

describe("a message may come", () => {
  it("in a form beside files", async () => {
    const { id, token } = discord.command("x");
    const body = new FormData();
    body.set("payload_json", JSON.stringify({ type: 4, data: { content: "x" } }));
    const headers = { "User-Agent": "DiscordBot (https://example.org, 1)" };
    const init = { method: "POST", headers, body };
    expect((await fetch(`${discord.api}/v10/interactions/${id}/${token}/callback`, init)).status).toBe(204);
  });
});

function labelled(custom_id: string, rest: Record<string, unknown> = {}) {
  return { ...field, component: { ...field.component, custom_id, ...rest } };
}
