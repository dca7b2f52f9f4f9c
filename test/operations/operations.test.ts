import { afterEach, describe, expect, it } from "vitest";
import { joinMetrics, openMetrics } from "../../src/operations/metrics.ts";
import { OperationsError } from "../../src/operations/operations-error.ts";
import { joinReadiness, judgeReadiness, type Readiness } from "../../src/operations/readiness.ts";
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

describe("the readiness of several processes", () => {
  const one = judgeReadiness({ articles: 3, engine: "green", shards: [ready] });

  it("is that of the worst of them", () => {
    const two = { ...judgeReadiness({ articles: 2, engine: "green", shards: [{ ...ready, id: 1 }] }) };
    const both = [ready, { ...ready, id: 1 }];
    const join = (other: Readiness | null) =>
      joinReadiness([
        [0, one],
        [1, other],
      ]);
    expect(join(two)).toEqual({ ready: true, articles: 2, engine: "green", shards: both });
    expect(join({ ...two, ready: false, engine: "unreachable" })).toMatchObject({
      ready: false,
      engine: "unreachable",
    });
    expect(join(judgeReadiness({ articles: 2, engine: "green", shards: [gone] }))).toMatchObject({
      ready: false,
      shards: [ready, gone],
    });
  });

  it.each([
    ["says nothing", null],
    ["still logs in", judgeReadiness({ articles: 3, engine: "green", shards: [] })],
  ])("is not ready while one %s", (_what, other) => {
    const joined = joinReadiness([
      [0, one],
      [1, other],
    ]);
    expect(joined.ready).toBe(false);
    expect(joined.shards).toEqual([ready, { id: 1, state: "Starting", ready: false }]);
  });

  it("is not ready before there is any", () => {
    expect(joinReadiness([])).toEqual({ ready: false, articles: 0, engine: null, shards: [] });
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
    metrics.countVerdict({ command: "ask", outcome: "not-said", isHelpful: false });
    const { text, type } = await get("/metrics");
    expect(type).toMatch(/^text\/plain; version=/);
    for (const line of [
      'verbatim_answers_total{kind="command",command="ask",outcome="answered"} 1',
      'verbatim_answers_total{kind="command",command="ask",outcome="late"} 1',
      'verbatim_acknowledge_seconds_bucket{le="0.005",kind="command",command="ask"} 1',
      'verbatim_acknowledge_seconds_count{kind="command",command="ask"} 2',
      'verbatim_answer_seconds_sum{kind="command",command="ask"} 2.004',
      'verbatim_bugs_total{command="ask"} 1',
      'verbatim_verdicts_total{command="ask",outcome="not-said",helpful="no"} 1',
      "verbatim_articles 2",
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("sums what several processes counted, but not their articles", async () => {
    const processes = [1, 2].map((times) => {
      const metrics = openMetrics({ commands: ["ask"], articles: () => 2 });
      for (let time = 0; time < times; time += 1)
        metrics.countAnswer({ kind: "command", command: "ask", outcome: "answered", acknowledgedMs: 4, answeredMs: 4 });
      return metrics;
    });
    const { text, contentType } = await joinMetrics(await Promise.all(processes.map((metrics) => metrics.collect())));
    expect(contentType).toMatch(/^text\/plain; version=/);
    for (const line of [
      'verbatim_answers_total{kind="command",command="ask",outcome="answered"} 3',
      'verbatim_acknowledge_seconds_bucket{le="0.005",kind="command",command="ask"} 3',
      "verbatim_articles 2",
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("has no name but those of the commands that there are", async () => {
    const { get, metrics } = await serve();
    const command = 'x"} marker';
    metrics.countAnswer({ kind: "button", command, outcome: "failed", acknowledgedMs: null, answeredMs: null });
    metrics.countBug(command);
    metrics.countVerdict({ command, outcome: command, isHelpful: true });
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
