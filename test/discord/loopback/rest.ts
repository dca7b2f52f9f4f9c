import type { IncomingMessage, ServerResponse } from "node:http";
import { answerCallback } from "./callbacks.ts";
import { answerCommands } from "./command-routes.ts";
import type { Discord } from "./discord.ts";
import { userOf } from "./payloads.ts";
import { faultsOfAnswer } from "./spec.ts";
import { answerWebhook } from "./webhooks.ts";

/** What a route says to a request. A null body is no body. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A request, its path cut and decoded, its body read. */
export interface Request {
  readonly method: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Discord's way of saying no. */
export function refusal(status: number, code: number, message: string, errors?: readonly string[]): Answer {
  return { status, body: { message, code, ...(errors ? { errors } : {}) } };
}

/** Answers one HTTP request as Discord does, unless a lever says otherwise. */
export async function serve(discord: Discord, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(incoming);
  const route = routeOf(request);
  const fault = discord.levers.faults.find((one) => one.route === route && one.count > 0);
  if (fault) fault.count -= 1;
  const what = fault?.what;
  discord.requests.push({ method: request.method, path: request.path.join("/"), body: request.body });
  if (what?.kind === "hang") return;
  if (what?.kind === "reset" && !what.after) return void incoming.socket.destroy();
  if (what?.kind === "status") return send(response, { status: what.status, body: { message: "Oops", code: 0 } });
  if (what?.kind === "rate limit") return sendRateLimit(response, what.retryAfterS);
  const answer = refuseStranger(discord, incoming, request) ?? answerRoute(discord, route, request);
  if (what?.kind === "reset") return void incoming.socket.destroy();
  send(response, answer, { "X-RateLimit-Limit": "50", "X-RateLimit-Remaining": "49", "X-RateLimit-Reset-After": "1" });
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://loopback");
  const isJson = incoming.headers["content-type"]?.startsWith("application/json");
  return {
    method: incoming.method ?? "GET",
    path: pathname.split("/").filter(Boolean).map(decodeURIComponent),
    query: searchParams,
    body: text === "" ? null : isJson ? JSON.parse(text) : `not JSON: ${incoming.headers["content-type"]}`,
  };
}

function routeOf({ path: [api, version, resource, , third] }: Request) {
  if (api !== "api" || version !== "v10") return "unknown";
  if (resource === "gateway") return "gateway";
  if (resource === "interactions") return "callback";
  if (resource === "webhooks") return "webhook";
  if (resource === "applications" && (third === "commands" || third === "guilds")) return "commands";
  return "unknown";
}

function refuseStranger(discord: Discord, incoming: IncomingMessage, { path }: Request): Answer | null {
  if (!incoming.headers["user-agent"]?.startsWith("DiscordBot (")) return refusal(403, 40333, "internal network error");
  const needsToken = path[2] !== "interactions" && path[2] !== "webhooks";
  if (needsToken && incoming.headers.authorization !== `Bot ${discord.levers.token}`)
    return refusal(401, 0, "401: Unauthorized");
  return null;
}

function answerRoute(discord: Discord, route: ReturnType<typeof routeOf>, request: Request): Answer {
  if (route === "callback") return answerCallback(discord, request);
  if (route === "webhook") return answerWebhook(discord, request);
  if (route === "commands") return answerCommands(discord, request);
  if (request.path[2] === "applications" && request.path[3] === "@me")
    return { status: 200, body: ownApplication(discord) };
  if (route === "gateway" && request.path[3] === "bot") return { status: 200, body: gatewayBot(discord) };
  discord.violations.push(`${request.method} ${request.path.join("/")} is no route that the bot should need`);
  return refusal(404, 0, "404: Not Found");
}

function ownApplication(discord: Discord) {
  const body = {
    id: discord.world.applicationId,
    name: "Verbatim",
    icon: null,
    description: "",
    type: null,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    eligible_oauth2_scopes: [],
    max_participants: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userOf(discord.world.personId, "owner"),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
  };
  discord.violations.push(...faultsOfAnswer("application", body).map((fault) => `own /applications/@me: ${fault}`));
  return body;
}

function gatewayBot(discord: Discord) {
  const body = {
    url: discord.gatewayUrl(),
    shards: discord.levers.shards,
    session_start_limit: {
      total: 1000,
      remaining: discord.levers.sessionsRemaining,
      reset_after: 1000,
      max_concurrency: discord.levers.maxConcurrency,
    },
  };
  discord.violations.push(...faultsOfAnswer("gateway", body).map((fault) => `own /gateway/bot: ${fault}`));
  return body;
}

function sendRateLimit(response: ServerResponse, retryAfterS: number): void {
  const body = { message: "You are being rate limited.", retry_after: retryAfterS, global: false };
  send(response, { status: 429, body }, { "Retry-After": String(retryAfterS), "X-RateLimit-Scope": "shared" });
}

function send(response: ServerResponse, { status, body }: Answer, headers: Record<string, string> = {}): void {
  if (body === null) response.writeHead(status, headers).end();
  else response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}
