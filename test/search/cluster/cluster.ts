import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const build = fileURLToPath(new URL("target", import.meta.url));
const startMs = 60_000;
/** A small change waits for the disk several times on each node. */
const inMemory = "/dev/shm";

export interface ClusterNode {
  readonly url: string;
  /** Ends the process at once, as a machine does that loses power. */
  kill(): Promise<void>;
  /** Starts it again with what it had on its disk. Does not wait for the others to know it. */
  start(): void;
}

/** OpenSearch, with a process for each node. The first manages; both hold data. */
export interface Cluster {
  readonly urls: readonly string[];
  /** The one that manages the cluster, and the other. */
  readonly nodes: readonly [ClusterNode, ClusterNode];
  /** Waits until the cluster's health says so, at most a minute: `wait_for_nodes=2&wait_for_status=green`. */
  wait(condition: string): Promise<void>;
  stop(): Promise<void>;
}

/** Why no cluster can be started here; null when one can. */
export function whyNoCluster(): string | null {
  if (!existsSync(join(build, "classpath")))
    return "its jars are not there: mvn -q -B -f test/search/cluster/pom.xml compile dependency:build-classpath";
  return spawnSync("java", ["-version"]).status === 0 ? null : "java does not run";
}

/** Starts two nodes side by side: about eight seconds, and a quarter of a gigabyte each. */
export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(existsSync(inMemory) ? inMemory : tmpdir(), "verbatim-cluster-"));
  const seed = await freePort();
  const one = await openNode({ name: "one", folder, transport: seed, seed, roles: "cluster_manager,data" });
  const two = await openNode({ name: "two", folder, transport: await freePort(), seed, roles: "data" });
  const nodes = [one, two] as const;
  const cluster: Cluster = {
    urls: nodes.map(({ url }) => url),
    nodes,
    async wait(condition) {
      const until = Date.now() + startMs;
      while (Date.now() < until) {
        const answer = await fetch(`${one.url}/_cluster/health?${condition}&timeout=2s`).catch(() => null);
        if (answer?.ok) return;
        await sleep(100);
      }
      throw new Error(`the cluster does not come to ${condition}: ${nodes.map(({ written }) => written()).join("\n")}`);
    },
    async stop() {
      for (const node of nodes) await node.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const node of nodes) node.start();
  await cluster.wait("wait_for_nodes=2");
  return cluster;
}

async function openNode(node: {
  readonly name: string;
  readonly folder: string;
  readonly transport: number;
  readonly seed: number;
  readonly roles: string;
}) {
  const home = join(node.folder, node.name);
  await mkdir(join(home, "config"), { recursive: true });
  const http = await freePort();
  const words = [node.name, http, node.transport, `127.0.0.1:${node.seed}`, home, node.roles].map(String);
  const classpath = `${join(build, "classes")}:${readFileSync(join(build, "classpath"), "utf8")}`;
  const flags = ["-Xms128m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classpath];
  let child: ChildProcess | null = null;
  let written = "";
  return {
    url: `http://127.0.0.1:${http}`,
    written: () => written.slice(-2000),
    start() {
      const started = spawn("java", [...flags, "ClusterNode", ...words], { stdio: ["pipe", "pipe", "pipe"] });
      for (const stream of [started.stdout, started.stderr])
        stream.on("data", (chunk) => {
          written = (written + chunk).slice(-4000);
        });
      child = started;
    },
    async kill() {
      const killed = child;
      if (!killed || killed.exitCode !== null || killed.signalCode !== null) return;
      const ended = new Promise((resolve) => killed.once("exit", resolve));
      killed.kill("SIGKILL");
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
