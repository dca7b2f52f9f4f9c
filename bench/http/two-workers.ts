import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { Agent, createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandInteraction } from "../../test/discord/loopback/interactions.ts";
import { createWorld } from "../../test/discord/loopback/world.ts";
import { makeKey } from "../../test/http/http-harness.ts";

/**
 * Two workers of the real program behind a real nginx (`apt-get install nginx-light`), asked signed questions; one is killed
 * half way. So many questions are open at once: the next is asked when one has its answer, not when it is announced.
 * Tells how many were acknowledged and answered, how fast, and what memory the workers hold.
 * `node --import tsx bench/http/two-workers.ts [questions] [at once] [soak]`; in a soak, no worker is killed.
 */
const [questions = 20_000, atOnce = 200] = process.argv.slice(2, 4).map(Number);
const isSoak = process.argv[4] === "soak";
const ports = { proxy: 18_080, workers: [18_081, 18_082], discord: 18_083 } as const;
const world = createWorld();
const { publicKey, sign } = makeKey();
const folder = await mkdtemp(join(tmpdir(), "verbatim-workers-"));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** By token: what to tell when the announced answer comes, or its worker is gone. */
const open = new Map<string, { readonly worker: string; readonly end: (outcome: string) => void }>();
const early = new Set<string>();
const discord = createServer((request, response) => {
  const [, token] = /webhooks\/\d+\/([^/]+)\/messages/.exec(request.url ?? "") ?? [];
  if (token && open.has(token)) open.get(token)?.end("announced, then answered");
  else if (token) early.add(token);
  request.resume().on("end", () => response.writeHead(200, { "Content-Type": "application/json" }).end("{}"));
}).listen(ports.discord, "127.0.0.1");

const workers = ports.workers.map(startWorker);
await Promise.all(ports.workers.map(untilReady));
const nginx = await startNginx();
await untilReady(ports.proxy);

const acknowledged: number[] = [];
const answered: number[] = [];
const outcomes = new Map<string, number>();
/** Milliseconds. Nobody waits longer for what was announced. */
const patience = 20_000;
const slots = [
  { command: "ask", options: { question: "what did his mother say about the video" } },
  { command: "quotes", options: { person: "janice" } },
  { command: "sources", options: {} },
  { command: "check", options: { quote: "My son is not the monster they have painted him to be" } },
] as const;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
// Signed before the clock runs: asking is to cost as little as it can of the processors that the workers share with it.
// What is signed longer before than a soak lasts would be refused as stale.
const signed = isSoak ? [] : Array.from({ length: questions }, (_, at) => signQuestion(at));
let next = 0;
const begun = performance.now();
say(`${new Date().toTimeString().slice(0, 8)} memory at first: ${memory()}`);
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < questions) {
      const at = next;
      next += 1;
      if (at === Math.floor(questions / 2) && !isSoak) {
        workers[0]?.kill("SIGKILL");
        for (const { worker, end } of open.values())
          if (worker.endsWith(String(ports.workers[0]))) end("announced, then its worker was killed");
        say(`${new Date().toTimeString().slice(0, 8)} one worker killed after ${at} questions`);
      }
      if (at % Math.ceil(questions / 10) === 0 && at > 0) say(`after ${at}: ${memory()}`);
      await ask(signed[at] ?? signQuestion(at));
    }
  }),
);
const seconds = (performance.now() - begun) / 1000;
const describe = (times: readonly number[]) => {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `half within ${at(0.5)} ms, p99 ${at(0.99)} ms, all within ${at(1)} ms`;
};
say(`${questions} questions, ${atOnce} open at once, in ${seconds.toFixed(0)} s`);
say(`outcomes: ${Array.from(outcomes, ([name, count]) => `${name} ${count}`).join(", ")}`);
say(`acknowledged: ${describe(acknowledged)}`);
say(`answered: ${describe(answered)}`);
say(`memory at last: ${memory()}`);
for (const worker of workers) worker.kill("SIGKILL");
nginx.kill("SIGTERM");
agent.destroy();
discord.close();
discord.closeAllConnections();
await sleep(500);
const faults = new Map<string, number>();
for (const line of (await readFile(join(folder, "error.log"), "utf8").catch(() => "")).split("\n")) {
  const [, second, fault] = /^\S+ (\S+) .*?: \*\d+ (.*?), client/.exec(line) ?? [];
  const kind = `${second} ${fault} ${/upstream: "[^"]*:(\d+)/.exec(line)?.[1] ?? ""}`;
  if (fault) faults.set(kind, (faults.get(kind) ?? 0) + 1);
}
for (const [kind, count] of faults) say(`nginx: ${count} times ${kind}`);
await rm(folder, { recursive: true, force: true });

interface SignedQuestion {
  readonly token: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

function signQuestion(at: number): SignedQuestion {
  const { command, options } = slots[at % slots.length] ?? slots[0];
  const interaction = commandInteraction(world, { name: command, options, place: "server" });
  const body = JSON.stringify(interaction);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = { "X-Signature-Timestamp": timestamp, "X-Signature-Ed25519": sign(timestamp, body) };
  return { token: interaction.token, body, headers };
}

async function ask({ token, body, headers }: SignedQuestion): Promise<void> {
  const started = performance.now();
  const outcome = await post(body, headers).then(
    ({ status, text, worker }) => {
      acknowledged.push(performance.now() - started);
      if (status !== 200) return `status ${status}`;
      const { type } = JSON.parse(text);
      return type === 5 ? untilFilled(token, worker) : `answered (${type})`;
    },
    () => "no connection",
  );
  answered.push(performance.now() - started);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

function untilFilled(token: string, worker: string): Promise<string> {
  if (early.delete(token)) return Promise.resolve("announced, then answered");
  return new Promise((resolve) => {
    const timer = setTimeout(() => end("announced, never answered"), patience);
    const end = (outcome: string) => {
      clearTimeout(timer);
      open.delete(token);
      resolve(outcome);
    };
    open.set(token, { worker, end });
  });
}

function post(body: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ readonly status: number; readonly text: string; readonly worker: string }>((resolve, reject) => {
    const to = { host: "127.0.0.1", port: ports.proxy, path: "/interactions", method: "POST", headers, agent };
    const sent = request(to, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const worker =
          String(response.headers["x-worker"] ?? "")
            .split(", ")
            .at(-1) ?? "";
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString(), worker });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function startWorker(port: number): ChildProcess {
  const env = {
    ...process.env,
    TRANSPORT: "http",
    DISCORD_PUBLIC_KEY: publicKey,
    DISCORD_APPLICATION_ID: world.applicationId,
    DISCORD_API: `http://127.0.0.1:${ports.discord}/api`,
    HTTP_PORT: String(port),
    LOG_LEVEL: "error",
  };
  return spawn(process.execPath, ["src/start.js"], { env, stdio: ["ignore", "ignore", "inherit"] });
}

async function startNginx(): Promise<ChildProcess> {
  const servers = ports.workers.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(" ");
  const path = join(folder, "nginx.conf");
  await writeFile(
    path,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
events { worker_connections 4096; }
http {
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  upstream bot { ${servers} keepalive 512; }
  server {
    listen 127.0.0.1:${ports.proxy};
    location / {
      proxy_pass http://bot; proxy_http_version 1.1; proxy_set_header Connection "";
      add_header X-Worker $upstream_addr always;
      proxy_next_upstream error timeout non_idempotent; proxy_read_timeout 3s;
    }
  }
}
`,
  );
  return spawn("nginx", ["-c", path, "-p", folder], { stdio: ["ignore", "ignore", "inherit"] });
}

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ready) return;
    await sleep(100);
  }
  throw new Error(`nothing is ready on port ${port}`);
}

/** Resident megabytes of each worker that lives. */
function memory(): string {
  return workers
    .map(({ pid, exitCode, signalCode }) => {
      if (pid === undefined || exitCode !== null || signalCode !== null) return "gone";
      return `${Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)]).toString()) / 1000)} MB`;
    })
    .join(", ");
}
