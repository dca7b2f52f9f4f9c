import { afterEach, describe, expect, it } from "vitest";
import { openMetrics } from "../../src/operations/metrics.ts";
import { OperationsError } from "../../src/operations/operations-error.ts";
import { judgeReadiness } from "../../src/operations/readiness.ts";
import { type OperationsServer, serveOperations } from "../../src/operations/serve-operations.ts";

const servers: OperationsServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const ready = { id: 0, state: "Ready", ready: true };
const gone = { id: 1, state: "Disconnected", ready: false };

async function serve(shards: readonly (typeof ready)[] = [ready]) {
  const metrics = openMetrics({ commands: ["ask"], articles: () => 2 });
  const readiness = async () => judgeReadiness({ articles: 2, engine: null, shards });
  const server = await serveOperations({ host: "127.0.0.1", port: 0, readiness, metrics });
  servers.push(server);
  const get = async (path: string, method = "GET") => {
    const response = await fetch(`${server.address}${path}`, { method });
    return { status: response.status, text: await response.text(), type: response.headers.get("content-type") };
  };
  return { get, metrics, server };
}

describe("/readyz", () => {
  it.each([
    ["while the bot logs in", 2, null, [], false],
    ["when its only shard is ready", 2, null, [ready], true],
    ["when one of two shards is gone", 2, null, [ready, gone], false],
    ["without any article", 0, null, [ready], false],
    ["when the search engine has lost a part", 2, "red, 1 node", [ready], true],
    ["when the search engine cannot be reached", 2, "unreachable", [ready], false],
  ])("%s", (_when, articles, engine, shards, expected) => {
    expect(judgeReadiness({ articles, engine, shards }).ready).toBe(expected);
  });

  it("is 200 or 503, and says what it is read from", async () => {
    const { get } = await serve();
    expect(await get("/readyz")).toMatchObject({ status: 200, type: "application/json; charset=utf-8" });
    const { status, text } = await (await serve([ready, gone])).get("/readyz");
    expect(status).toBe(503);
    expect(JSON.parse(text)).toEqual({ ready: false, articles: 2, engine: null, shards: [ready, gone] });
  });
});

describe("/healthz", () => {
  it("is 200 as long as the process answers, ready or not", async () => {
    expect(await (await serve([])).get("/healthz")).toMatchObject({ status: 200, text: "alive\n" });
  });
});

describe("/metrics", () => {
  it("counts answers by command and outcome, in seconds", async () => {
    const { get, metrics } = await serve();
    const one = { kind: "command", command: "ask", outcome: "answered", acknowledgedMs: 4, answeredMs: 4 } as const;
    metrics.countAnswer(one);
    metrics.countAnswer({ ...one, outcome: "deferred", acknowledgedMs: 1500, answeredMs: 2000 });
    metrics.countAnswer({ ...one, outcome: "late", acknowledgedMs: null, answeredMs: null });
    metrics.countBug("ask");
    const { text, type } = await get("/metrics");
    expect(type).toMatch(/^text\/plain; version=/);
    for (const line of [
      'verbatim_answers_total{kind="command",command="ask",outcome="answered"} 1',
      'verbatim_answers_total{kind="command",command="ask",outcome="late"} 1',
      'verbatim_acknowledge_seconds_bucket{le="0.005",kind="command",command="ask"} 1',
      'verbatim_acknowledge_seconds_count{kind="command",command="ask"} 2',
      'verbatim_answer_seconds_sum{kind="command",command="ask"} 2.004',
      'verbatim_bugs_total{command="ask"} 1',
      "verbatim_articles 2",
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("has no name but those of the commands that there are", async () => {
    const { get, metrics } = await serve();
    const command = 'x"} marker';
    metrics.countAnswer({ kind: "button", command, outcome: "failed", acknowledgedMs: null, answeredMs: null });
    metrics.countBug(command);
    const { text } = await get("/metrics");
    expect(text).not.toContain("marker");
    expect(text).toContain('verbatim_answers_total{kind="button",command="other",outcome="failed"} 1');
  });
});

describe("the operators' server", () => {
  it.each([
    ["another path", "/", "GET", 404],
    ["another method", "/healthz", "POST", 405],
    ["a path with a query", "/healthz?probe=1", "GET", 200],
    ["only the head", "/healthz", "HEAD", 200],
  ])("answers %s", async (_what, path, method, status) => {
    expect((await (await serve()).get(path, method)).status).toBe(status);
  });

  it("says which settings to change when its address is taken", async () => {
    const { server, metrics } = await serve();
    const port = Number(new URL(server.address).port);
    const readiness = async () => judgeReadiness({ articles: 0, engine: null, shards: [] });
    const second = serveOperations({ host: "127.0.0.1", port, readiness, metrics });
    await expect(second).rejects.toThrow(OperationsError);
    await expect(second).rejects.toThrow(/HEALTH_HOST and HEALTH_PORT .*EADDRINUSE/);
  });
});
