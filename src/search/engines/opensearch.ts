import { readFile } from "node:fs/promises";
import { UnreachableError } from "../../coverage/unreachable.ts";
import { EngineDeadlineError, EngineRefusalError, MissingEngineError } from "./engine-errors.ts";

const release = "@opensearch-project/opensearch@3.9.0";

/** The addresses of a cluster and who asks it. */
export interface OpenSearchAccess {
  /** The addresses of one node or several, without a user in them; at least one. */
  readonly urls: readonly string[];
  readonly credentials: { readonly username: string; readonly password: string } | { readonly apiKey: string } | null;
  /** A file with the certificate of whoever signed the cluster's; null for those that Node trusts. */
  readonly caFile: string | null;
}

/** One request. All that the program sends may be sent twice: a node that is gone is followed by the next. */
export interface OpenSearchRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  readonly querystring?: Readonly<Record<string, string>>;
  /** An object, or several for `_bulk`. */
  readonly body?: object | readonly object[];
  /** The time that a request may take over all nodes. */
  readonly deadlineMs: number;
  /** Answers that are no faults. */
  readonly expected?: readonly number[];
}

export interface OpenSearchAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Asks a cluster. Rejects with an UnreachableError, an EngineDeadlineError or an EngineRefusalError; the client's own
 * errors hold the credentials and go no further.
 */
export type AskCluster = (request: OpenSearchRequest) => Promise<OpenSearchAnswer>;

/** Nothing is sent yet. Throws a MissingEngineError where the client is not installed, which is not with the program. */
export async function openOpenSearch({ urls, credentials, caFile }: OpenSearchAccess): Promise<AskCluster> {
  const { Client } = await loadClient();
  const client = new Client({
    nodes: urls,
    ...(credentials && "username" in credentials && { auth: credentials }),
    ...(credentials && "apiKey" in credentials && { headers: { authorization: `ApiKey ${credentials.apiKey}` } }),
    ...(caFile !== null && { ssl: { ca: await readCertificate(caFile) } }),
  });
  return async ({ method, path, querystring = {}, body, deadlineMs, expected = [] }) => {
    const content = body === undefined ? {} : Array.isArray(body) ? { bulkBody: body } : { body };
    const request = client.transport.request(
      { method, path, querystring, ...content },
      { requestTimeout: deadlineMs, maxRetries: Math.max(fewestRetries, urls.length), ignore: expected },
    );
    try {
      const { statusCode, body: answer } = await within(deadlineMs, request);
      return { status: statusCode, body: answer };
    } catch (error) {
      throw withoutSecrets(error, `${method} ${path}`);
    }
  };
}

const fewestRetries = 2;

interface OpenSearchClient {
  readonly transport: {
    request(params: object, options: object): Promise<{ readonly statusCode: number; readonly body: unknown }>;
  };
}

async function loadClient(): Promise<{ readonly Client: new (options: object) => OpenSearchClient }> {
  const name: string = "@opensearch-project/opensearch";
  try {
    return await import(name);
  } catch (error) {
    throw new MissingEngineError(
      `ENGINE=opensearch needs OpenSearch's client, which is not installed: npm i --no-save ${release}`,
      { cause: error },
    );
  }
}

async function readCertificate(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new EngineRefusalError(`OPENSEARCH_CA is ${file}, which cannot be read: ${describe(error)}`);
  }
}

/** Several nodes are tried one after another, each with a time of its own: together they have no more than one. */
async function within<Result>(deadlineMs: number, request: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineDeadlineError(`no answer within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([request, late]);
  } finally {
    clearTimeout(timer);
  }
}

function withoutSecrets(error: unknown, request: string): Error {
  const name = error instanceof Error ? error.name : "";
  if (error instanceof EngineDeadlineError || name === "TimeoutError")
    return new EngineDeadlineError(`OpenSearch did not answer ${request} in time`);
  if (name !== "ResponseError") return new UnreachableError(`OpenSearch cannot be reached: ${describe(error)}`);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
  // What a search is refused for may repeat what somebody asked.
  const why = request.endsWith("/_search") ? "" : `: ${describe(error)}`;
  const reason = `OpenSearch answers ${request} with ${status}${why}`;
  if (status === 401 || status === 403)
    return new EngineRefusalError(
      `${reason}. Look at OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD, or OPENSEARCH_API_KEY.`,
    );
  return status === 429 || status >= 500 ? new UnreachableError(reason) : new EngineRefusalError(reason);
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, longestReason);
}

const longestReason = 300;
