import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { Archive } from "../../../src/archive/archive.ts";
import { openArchive } from "../../../src/archive/open-archive.ts";
import { respond } from "../../../src/bot/respond.ts";
import { UnreachableError } from "../../../src/coverage/unreachable.ts";
import { runIndex } from "../../../src/program/run-index.ts";
import { EngineRefusalError, MissingEngineError } from "../../../src/search/engines/engine-errors.ts";
import { openExternalEngine } from "../../../src/search/engines/external-index.ts";
import { type AskCluster, openOpenSearch } from "../../../src/search/engines/opensearch.ts";
import { type OpenSearchStoreOptions, openOpenSearchStore } from "../../../src/search/engines/opensearch-store.ts";
import { english, exampleService } from "../../bot/example-service.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { describeEngine, find, findList, town } from "../engines/contract.ts";
import { indexSources } from "../index-sources.ts";
import { type Cluster, startCluster, whyNoCluster } from "./cluster.ts";
import { type SecuredNode, secureNode } from "./secured-node.ts";

const access = { urls: ["http://127.0.0.1:9"], credentials: null, caFile: null };
const whyNoClient = await openOpenSearch(access).then(
  () => null,
  (error: unknown) => (error instanceof MissingEngineError ? error.message : String(error)),
);
const whyNot = whyNoClient ?? whyNoCluster();

if (whyNot !== null) {
  process.stderr.write(`No OpenSearch cluster: its part of the engines' contract is left out (${whyNot})\n`);
  describe("OpenSearch that is not there", () => {
    it("is refused with the command that installs its client, or cannot be reached", async () => {
      const refusal = await openOpenSearch(access)
        .then(
          (ask) => ask({ method: "GET", path: "/", deadlineMs: 5000 }),
          (error: unknown) => Promise.reject(error),
        )
        .catch(String);
      expect(refusal).toMatch(/npm i --no-save @opensearch-project\/opensearch@|cannot be reached/);
    });
  });
} else describeCluster();

/** One cluster for all: it takes seconds to start. */
function describeCluster(): void {
  let cluster: Cluster;
  let ask: AskCluster;
  let names = 0;

  beforeAll(async () => {
    cluster = await startCluster();
    ask = await openOpenSearch({ ...access, urls: cluster.urls });
  }, 60_000);
  afterAll(() => cluster.stop());

  /** A store under a name of its own, as another bot's in the same cluster is. */
  function openStore(options: Partial<OpenSearchStoreOptions> = {}) {
    names += 1;
    const now = () => new Date("2026-01-02T03:04:05Z");
    return openOpenSearchStore({
      ask,
      name: `test-${names}`,
      shards: 2,
      replicas: 1,
      now,
      deadlineMs: 5000,
      ...options,
    });
  }

  async function indexesOf(name: string): Promise<readonly string[]> {
    const { body } = await ask({ method: "GET", path: `/${name}-generation-*`, deadlineMs: 5000 });
    return Object.keys(Object(body));
  }

  describeEngine("OpenSearch on two nodes", async () => openExternalEngine(openStore()), 3000);

  describe("a generation in OpenSearch", () => {
    it("is used as it is by the next process that has the same articles", async () => {
      const sent: string[] = [];
      const watched: AskCluster = (request) => {
        sent.push(`${request.method} ${request.path.replace(/.*_/, "_")}`);
        return ask(request);
      };
      await openExternalEngine(openStore({ name: "kept" }))(indexSources(town));
      const again = await openExternalEngine(openStore({ name: "kept", ask: watched }))(indexSources(town));
      expect(sent).not.toContain("POST _bulk");
      expect(await find(again, "ferry")).toEqual(["a", "b", "c", "d"]);
    });

    it("is another when the words of an article, its day or its publisher are", async () => {
      const store = openStore();
      const build = openExternalEngine(store);
      const article = { id: "a", publisher: "Gazette", publishedOn: "2024-02-01" };
      const generations = new Set<string | undefined>();
      for (const one of [
        exampleArticle("The ferry sails.", article),
        exampleArticle("The ferry sank.", article),
        exampleArticle("The ferry sails.", { ...article, publisher: "Courier" }),
        exampleArticle("The ferry sails.", { ...article, publishedOn: "2024-02-02" }),
      ]) {
        await build(indexSources([one]));
        generations.add((await store.status()).generations[0]?.name);
      }
      expect(generations.size).toBe(4);
    });

    it("says what it holds and when it was published; those before the last two are taken away", async () => {
      const store = openStore({ name: "swapped" });
      const build = openExternalEngine(store);
      expect((await store.status()).generations).toEqual([]);
      for (const count of [1, 2, 3, 4]) await build(indexSources(town.slice(0, count)));
      const { generations } = await store.status();
      expect(generations.map(({ articles }) => articles)).toEqual([4, 3]);
      expect(generations[0]?.publishedAt).toBe("2026-01-02T03:04:05.000Z");
      expect(await indexesOf("swapped")).toHaveLength(2);
    });

    it("that cannot be written whole is gone, and the one before goes on", async () => {
      const failing: AskCluster = async (request) => {
        if (request.path.endsWith("/_refresh")) throw new UnreachableError("the disk is full");
        return ask(request);
      };
      const build = openExternalEngine(openStore({ name: "rolled-back" }));
      const before = await build(indexSources(town.slice(0, 2)));
      const broken = openExternalEngine(openStore({ name: "rolled-back", ask: failing }));
      await expect(broken(indexSources(town))).rejects.toThrow("the disk is full");
      expect(await indexesOf("rolled-back")).toHaveLength(1);
      expect(await find(before, "ferry")).toEqual(["a", "b"]);
      expect(await find(await build(indexSources(town)), "ferry")).toEqual(["a", "b", "c", "d"]);
    });

    it("is the same for processes that publish it at the same moment", async () => {
      const built = await Promise.all(
        [1, 2, 3].map(() => openExternalEngine(openStore({ name: "raced" }))(indexSources(town))),
      );
      for (const index of built) expect(await find(index, "ferry")).toEqual(["a", "b", "c", "d"]);
      expect(await indexesOf("raced")).toHaveLength(1);
    });

    it("that somebody deleted is written anew, by a process too that did not write it", async () => {
      await openExternalEngine(openStore({ name: "deleted" }))(indexSources(town));
      const index = await openExternalEngine(openStore({ name: "deleted" }))(indexSources(town));
      for (const name of await indexesOf("deleted"))
        await ask({ method: "DELETE", path: `/${name}`, deadlineMs: 5000 });
      await expect(find(index, "ferry")).rejects.toThrow(UnreachableError);
      await expect.poll(() => find(index, "ferry").catch(() => null), { timeout: 10_000 }).toHaveLength(4);
    });
  });

  describe("the command that publishes", () => {
    it("says what is not published, publishes it, and then that it is", async () => {
      const engine = {
        kind: "opensearch",
        ...access,
        urls: cluster.urls,
        name: "commanded",
        shards: 2,
        replicas: 1,
      } as const;
      const config = { engine, publishers: [], snapshot: "off", cacheFolder: "" };
      const run = async (mode: "publish" | "compare") => {
        let written = "";
        const fits = await runIndex({ config, corpus: "corpus", mode, write: (text) => (written += text) });
        return { fits, written };
      };
      const before = await run("compare");
      expect(before).toMatchObject({ fits: false, written: expect.stringContaining("published  nothing\n") });
      expect(await indexesOf("commanded")).toEqual([]);
      expect((await run("publish")).fits).toBe(true);
      await cluster.wait("wait_for_status=green");
      const after = await run("compare");
      expect(after.fits).toBe(true);
      expect(after.written).toMatch(
        /health {5}green, 2 nodes\npublished {2}generation [0-9a-f]{16}, 2 articles, since 20/,
      );
    });
  });

  describe("OpenSearch", () => {
    it("does not keep a question waiting past its deadline, and says that something may be missing", async () => {
      const slow: AskCluster = (request) =>
        ask({ ...request, deadlineMs: request.path.endsWith("_search") ? 0 : 5000 });
      const index = await openExternalEngine(openStore({ ask: slow }))(indexSources(town));
      expect(await findList(index, "ferry")).toEqual({ candidates: [], partial: true });
    });

    it("that is not there is unreachable, within the deadline, and says nothing secret", async () => {
      const credentials = { username: "bot", password: "hunter-zanzibar" };
      const nowhere = await openOpenSearch({ ...access, credentials });
      const store = openStore({ ask: nowhere });
      await expect(store.status()).rejects.toThrow(UnreachableError);
      const refusal = await openExternalEngine(store)(indexSources(town)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(UnreachableError);
      expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toMatch(/hunter|Basic/);
    });
  });

  describe("OpenSearch behind TLS and a password", () => {
    const password = "hunter-zanzibar";
    let folder: string;
    let node: SecuredNode;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "verbatim-secured-"));
      const authorization = `Basic ${Buffer.from(`bot:${password}`).toString("base64")}`;
      node = await secureNode(cluster.nodes[0].url, folder, authorization);
    });
    afterAll(async () => {
      await node.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function openSecured(change: object) {
      const secured = { urls: [node.url], caFile: node.caFile, credentials: { username: "bot", password } };
      return openStore({ ask: await openOpenSearch({ ...secured, ...change }) });
    }

    it("is published to and asked with the certificate and the password", async () => {
      const index = await openExternalEngine(await openSecured({}))(indexSources(town));
      expect(await find(index, "ferry")).toEqual(["a", "b", "c", "d"]);
    });

    it.each([
      [
        "a wrong password",
        { credentials: { username: "bot", password: "wrong" } },
        EngineRefusalError,
        "OPENSEARCH_PASSWORD",
      ],
      ["a key that is not known", { credentials: { apiKey: "a2V5" } }, EngineRefusalError, "OPENSEARCH_API_KEY"],
      ["a certificate that nobody vouches for", { caFile: null }, UnreachableError, "certificate"],
    ])("says what to look at for %s, and nothing secret", async (_, change, kind, hint) => {
      const refusal = await (await openSecured(change)).status().catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(kind);
      expect(String(refusal)).toContain(hint);
      expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toMatch(/hunter|Basic|a2V5/);
    });
  });

  describe("with a node killed", () => {
    beforeAll(() => ask({ method: "DELETE", path: "/*-generation-*", deadlineMs: 20_000 }));

    const many = Array.from({ length: 40 }, (_, at) =>
      exampleArticle(`The ferry of town ${at} sails.`, { id: `t${at}`, title: `Ferry ${at}` }),
    );

    it("answers go on: whole with copies, marked incomplete without, and whole again when it is back", async () => {
      const copied = openStore({ name: "copied", replicas: 1 });
      const single = openStore({ name: "single", replicas: 0 });
      const [whole, lossy] = [
        await openExternalEngine(copied)(indexSources(many)),
        await openExternalEngine(single)(indexSources(many)),
      ];
      const archive = await openArchive(many, { aliases: new Map(), buildIndex: openExternalEngine(single) });
      expect((await reply(archive)).record).toMatchObject({ partial: false });
      await cluster.wait("wait_for_status=green");
      expect((await copied.status()).health).toBe("green, 2 nodes");
      const [, second] = cluster.nodes;
      await second.kill();

      expect(await find(whole, "ferry")).toHaveLength(40);
      const { candidates, partial } = await findList(lossy, "ferry");
      expect(partial).toBe(true);
      expect(candidates.length).toBeGreaterThan(5);
      expect(candidates.length).toBeLessThan(35);
      const asked = await reply(archive);
      expect(JSON.stringify(asked.blocks)).toContain("something may be missing");
      expect(asked.record).toMatchObject({ command: "ask", partial: true });
      await expect.poll(async () => (await single.status()).health, { timeout: 20_000 }).toBe("red, 1 node");
      expect((await copied.status()).health).toBe("yellow, 1 node");

      second.start();
      await cluster.wait("wait_for_nodes=2&wait_for_status=green");
      expect((await single.status()).health).toBe("green, 2 nodes");
      expect(await find(lossy, "ferry")).toHaveLength(40);
    }, 90_000);

    it("even the one that manages the cluster, answers go on; with both, they are told so until both are back", async () => {
      const store = openStore({ replicas: 1 });
      const index = await openExternalEngine(store)(indexSources(many));
      const archive = await openArchive(many, { aliases: new Map(), buildIndex: openExternalEngine(store) });
      await cluster.wait("wait_for_status=green");
      const [first, second] = cluster.nodes;
      await first.kill();
      for (let asked = 0; asked < 20; asked += 1) expect(await find(index, "ferry")).toHaveLength(40);
      await second.kill();
      await expect(find(index, "ferry")).rejects.toThrow(UnreachableError);
      await expect(store.status()).rejects.toThrow(UnreachableError);
      expect(JSON.stringify((await reply(archive)).blocks)).toContain(english.trouble.notReached);
      for (const node of cluster.nodes) node.start();
      await cluster.wait("wait_for_nodes=2&wait_for_status=green");
      expect(await find(index, "ferry")).toHaveLength(40);
      expect((await store.status()).health).toBe("green, 2 nodes");
    }, 90_000);
  });
}

function reply(archive: Archive) {
  const command = commands.find(({ name }) => name === "ask");
  if (!command) throw new Error("there is no /ask");
  return respond({ command, rawOptions: { question: "Which ferry sails?" } }, exampleService(commands, archive));
}
