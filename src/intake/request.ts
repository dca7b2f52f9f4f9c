import { lookup } from "node:dns";
import { type IncomingMessage, request as requestPlainly } from "node:http";
import { request as requestSecurely } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isLoopback, isPublicAddress } from "./public-addresses.ts";

export interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Lets a server on this machine be asked, for tests and for an owner's own. */
  readonly loopback: "allowed" | "refused";
  readonly mostBytes: number;
  /** Ends the request, at whatever point it is. */
  readonly signal: AbortSignal;
}

export interface Response {
  readonly status: number;
  /** The headers by their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Something that was not fetched; the message says why, reading on from the address. */
export class FetchError extends Error {}

/**
 * Makes one GET request and follows nothing. The address is judged after its name is resolved, and the connection goes
 * to the very address that was judged. Throws a FetchError.
 */
export async function request(wanted: Request): Promise<Response> {
  const { url, headers, signal } = wanted;
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchError("is not an http(s) address");
  if (url.username !== "" || url.password !== "") throw new FetchError("has a name or password in it");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) refuseUnlessAllowed(host, wanted);
  try {
    return await new Promise<Response>((resolve, reject) => {
      const send = url.protocol === "https:" ? requestSecurely : requestPlainly;
      const sent = send(url, {
        headers: { ...headers, "accept-encoding": "gzip" },
        signal,
        lookup: judge(wanted),
        agent: false,
      });
      sent.on("response", (message) => readResponse(message, wanted).then(resolve, reject));
      sent.on("error", reject);
      sent.end();
    });
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (signal.aborted) throw new FetchError("took too long");
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new FetchError(`cannot be fetched (${code})`);
  }
}

/** Resolves a name, and fails when any of its addresses is not to be asked: the next connection could go there. */
function judge(wanted: Request): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, "");
      try {
        for (const { address } of addresses) refuseUnlessAllowed(address, wanted);
      } catch (refusal) {
        return done(refusal instanceof Error ? refusal : new Error(String(refusal)), "");
      }
      const [first] = addresses;
      if (options.all) return done(null, addresses);
      return first ? done(null, first.address, first.family) : done(new FetchError("has no address"), "");
    });
  };
}

function refuseUnlessAllowed(address: string, { loopback }: Request): void {
  if (isPublicAddress(address) || (loopback === "allowed" && isLoopback(address))) return;
  throw new FetchError(`is at ${address}, which is not a public address`);
}

async function readResponse(message: IncomingMessage, { mostBytes }: Request): Promise<Response> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length > mostBytes) {
      message.destroy();
      throw new FetchError(`has more than ${mostBytes} bytes`);
    }
    parts.push(part);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  const sent = Buffer.concat(parts);
  const bytes = headers["content-encoding"] === "gzip" ? await unpack(sent, mostBytes) : sent;
  return { status: message.statusCode ?? 0, headers, bytes };
}

async function unpack(sent: Buffer, mostBytes: number): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(sent, { maxOutputLength: mostBytes });
  } catch {
    throw new FetchError(`is packed in a way that cannot be read, or unpacks to more than ${mostBytes} bytes`);
  }
}
