import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Metrics } from "./metrics.ts";
import { OperationsError } from "./operations-error.ts";
import type { Readiness } from "./readiness.ts";

export interface OperationsOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Pick<Metrics, "write">;
}

export interface OperationsServer {
  /** `http://127.0.0.1:9464` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` (the process answers), `/readyz` (the bot does; 503 when not) and `/metrics` for whoever runs the
 * bot. Does not keep the process alive. Rejects with an OperationsError.
 */
export async function serveOperations(options: OperationsOptions): Promise<OperationsServer> {
  const { host, port } = options;
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    answer(request, options)
      .catch((): Answer => ({ status: 500, contentType: plain, body: "internal error\n" }))
      .then((answered) => send(response, answered));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ message }) =>
      reject(new OperationsError(`HEALTH_HOST and HEALTH_PORT cannot be served (${message}). Choose others, or none.`)),
    );
    server.listen(port, host, resolve);
  });
  server.unref();
  // A listening TCP server has an address with a port.
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const plain = "text/plain; charset=utf-8";
const json = "application/json; charset=utf-8";

async function answer({ method, url = "/" }: IncomingMessage, options: OperationsOptions): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return { status: 405, contentType: plain, body: "only GET and HEAD\n" };
  const path = url.split("?", 1)[0];
  if (path === "/healthz") return { status: 200, contentType: plain, body: "alive\n" };
  if (path === "/readyz") {
    const readiness = await options.readiness();
    return { status: readiness.ready ? 200 : 503, contentType: json, body: `${JSON.stringify(readiness)}\n` };
  }
  if (path === "/metrics") {
    const { contentType, text } = await options.metrics.write();
    return { status: 200, contentType, body: text };
  }
  return { status: 404, contentType: plain, body: "there is /healthz, /readyz and /metrics\n" };
}

/** Node leaves the body out by itself where only the head was asked for. */
function send(response: ServerResponse, { status, contentType, body }: Answer): void {
  response.writeHead(status, { "Content-Type": contentType, "Cache-Control": "no-store" }).end(body);
}
