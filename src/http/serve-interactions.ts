import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { REST } from "discord.js";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { clientOptions } from "../discord/connection/client-options.ts";
import { type DispatcherOptions, openDispatcher, withDeadline } from "../discord/interaction/dispatcher.ts";
import { timeLimits } from "../discord/limits.ts";
import { openEntrance } from "./entrance.ts";
import { type Callback, openResponder } from "./http-responder.ts";
import { readPayload } from "./read-payload.ts";
import { rememberInteractions } from "./seen-interactions.ts";
import { openVerifier } from "./verify-signature.ts";

export interface HttpOptions extends DispatcherOptions {
  /** 64 hexadecimal digits, from the application's page. */
  readonly publicKey: string;
  readonly applicationId: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Null: Discord's own address. Without a slash at its end. */
  readonly api: string | null;
}

export interface HttpBot {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  /** Takes no more, lets answers under way finish, with a deadline. */
  stop(): Promise<void>;
}

/** Bytes. A message's menu brings a whole message along; Discord sends no more than some tens of thousands. */
const largestBody = 1_000_000;

/** Answers, of some thousand characters each. */
const mostRemembered = 2000;

/**
 * Answers interactions that Discord sends by HTTP to `POST /interactions`: any number of such processes can stand behind
 * one address, because none remembers anything that another would need. `GET /healthz` and `/readyz` are for whatever
 * spreads the requests. Rejects with what the system has against the host or port.
 */
export async function serveInteractions(options: HttpOptions): Promise<HttpBot> {
  const { applicationId, log } = options;
  const isDiscords = openVerifier(options.publicKey);
  const rest = new REST(clientOptions({ api: options.api, status: "" }).rest);
  const dispatcher = openDispatcher(options);
  const seen = rememberInteractions<Callback>(mostRemembered);
  const entrance = openEntrance();
  let isOpen = true;

  const app = new Hono();
  app.get("/healthz", (context) => context.text("alive\n"));
  app.get("/readyz", (context) => {
    const ready = isOpen && options.archive().sources.size > 0;
    return context.text(ready ? "ready\n" : "not ready\n", ready ? 200 : 503);
  });
  app.post(
    "/interactions",
    bodyLimit({ maxSize: largestBody, onError: (context) => context.text("too large\n", 413) }),
    async (context) => {
      const body = new Uint8Array(await context.req.arrayBuffer());
      const signature = context.req.header("X-Signature-Ed25519") ?? "";
      const timestamp = context.req.header("X-Signature-Timestamp") ?? "";
      return await entrance.enter(async () => {
        if (!isDiscords({ signature, timestamp, body }, Date.now()))
          return context.text("not signed by Discord\n", 401);
        const payload = readPayload(body, applicationId);
        if (!payload) return context.text("no interaction that is known\n", 400);
        if (payload.kind === "not ours") return context.text("for another application\n", 403);
        if (payload.kind === "ping") return context.json({ type: 1 });
        const { incoming, token } = payload;
        const callback = await seen.once(incoming.id, () => {
          const responder = openResponder({ applicationId, token, rest });
          const answered = dispatcher.receive(incoming, responder).then(() => silent);
          return Promise.race([responder.callback, answered]);
        });
        return callback === silent ? context.body(null, 204) : context.json({ ...callback });
      });
    },
  );
  app.onError((error, context) => {
    log.error("request failed", { error: error.name });
    return context.text("internal error\n", 500);
  });

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opening = serve({ fetch: app.fetch, hostname: options.host, port: options.port }, () => resolve(opening));
    opening.once("error", reject);
    opening.on("connection", entrance.noteConnection);
  });
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${port}`,
    async stop() {
      isOpen = false;
      const closed = new Promise((resolve) => server.close(resolve));
      const unfinished = await dispatcher.finish();
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      await withDeadline(closed, timeLimits.disconnect);
      log.info("stopped", { unfinished });
    },
  };
}

/** The answer to what ends without one, because Discord no longer waited. */
const silent: Callback = { type: 1 };
