import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine: what it was asked, in order, and its origin. Unknown paths are 404. */
export async function withServer(
  routes: Readonly<Record<string, Handle>>,
  test: (origin: string, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const handle = routes[request.url ?? ""];
    if (handle) handle(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    await test(`http://127.0.0.1:${port}`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Answers with a text of a media type. */
export function answer(text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Handle {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(text);
  };
}

/** Sends the asker elsewhere. */
export function redirect(location: string): Handle {
  return (_request, response) => {
    response.writeHead(302, { location }).end();
  };
}
