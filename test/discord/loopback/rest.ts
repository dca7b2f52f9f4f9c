import type { IncomingMessage, ServerResponse } from "node:http";
import { answerCallback } from "./callbacks.ts";
import { answerChannel } from "./channel-messages.ts";
import { answerCommands } from "./command-routes.ts";
import type { Discord } from "./discord.ts";
import { userOf } from "./payloads.ts";
import { rateLimited } from "./rate-limits.ts";
import { type Answer, type Request, refusal } from "./refusals.ts";
import { faultsOfAnswer } from "./spec.ts";
import { answerWebhook } from "./webhooks.ts";

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
  if (what?.kind === "status")
    return send(response, { status: what.status, body: { message: "Oops", code: 0 }, headers: {} });
  if (what?.kind === "rate limit") return send(response, rateLimited(what.retryAfterS, what.scope ?? "shared"));
  const stranger = refuseStranger(discord, incoming, request);
  const limits = needsToken(request) ? discord.countRequest(route, discord.levers.requestsPerSecond) : null;
  if (!stranger && limits?.isOver) return send(response, rateLimited(limits.resetAfterS, "global"));
  const answer = stranger ?? answerRoute(discord, route, request);
  if (what?.kind === "reset") return void incoming.socket.destroy();
  send(response, { ...answer, headers: limits?.headers ?? {} });
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://loopback");
  return {
    method: incoming.method ?? "GET",
    path: pathname.split("/").filter(Boolean).map(decodeURIComponent),
    query: searchParams,
    body: await readBody(bytes, incoming.headers["content-type"] ?? ""),
  };
}

/** JSON, by itself or beside files in a form; anything else is text that no route takes. */
async function readBody(bytes: Buffer, contentType: string): Promise<unknown> {
  if (bytes.length === 0) return null;
  if (contentType.startsWith("application/json")) return JSON.parse(bytes.toString("utf8"));
  if (!contentType.startsWith("multipart/form-data")) return `not JSON: ${contentType}`;
  const form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
  return JSON.parse(String(form.get("payload_json") ?? "null"));
}

function routeOf({ path: [api, version, resource, , third] }: Request) {
  if (api !== "api" || version !== "v10") return "unknown";
  if (resource === "gateway") return "gateway";
  if (resource === "interactions") return "callback";
  if (resource === "webhooks") return "webhook";
  if (resource === "channels" && third === "messages") return "channel";
  if (resource === "applications" && (third === "commands" || third === "guilds")) return "commands";
  return "unknown";
}

/** An interaction's own token stands in the path; the address of the gateway is nobody's secret. */
function needsToken({ path }: Request): boolean {
  return path[2] !== "interactions" && path[2] !== "webhooks" && !(path[2] === "gateway" && path[3] === undefined);
}

function refuseStranger(discord: Discord, incoming: IncomingMessage, request: Request): Answer | null {
  if (!incoming.headers["user-agent"]?.startsWith("DiscordBot (")) return refusal(403, 40333, "internal network error");
  if (needsToken(request) && incoming.headers.authorization !== `Bot ${discord.levers.token}`)
    return refusal(401, 0, "401: Unauthorized");
  return null;
}

function answerRoute(discord: Discord, route: ReturnType<typeof routeOf>, request: Request): Answer {
  if (route === "callback") return answerCallback(discord, request);
  if (route === "webhook") return answerWebhook(discord, request);
  if (route === "commands") return answerCommands(discord, request);
  if (route === "channel") return answerChannel(discord, request);
  if (request.path[2] === "applications" && request.path[3] === "@me")
    return { status: 200, body: ownApplication(discord) };
  if (route === "gateway" && request.path[3] === undefined) return { status: 200, body: { url: discord.gatewayUrl() } };
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

interface Reply extends Answer {
  readonly headers: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body === null) response.writeHead(status, headers).end();
  else response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}
