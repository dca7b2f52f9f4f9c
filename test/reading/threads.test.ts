import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { openThreads, ReaderFailedError, type Thread } from "../../src/reading/threads.ts";

/** A thread that does what the test says, when it says so. */
class TestThread extends EventEmitter {
  readonly jobs: unknown[] = [];
  holds = true;
  ended = false;

  postMessage(job: unknown): void {
    this.jobs.push(job);
  }
  finish(result: unknown): void {
    this.emit("message", { result });
  }
  die(): void {
    this.emit("error", new Error("out of memory"));
    this.emit("exit", 1);
  }
  ref(): void {
    this.holds = true;
  }
  unref(): void {
    this.holds = false;
  }
  async terminate(): Promise<number> {
    this.ended = true;
    return 0;
  }
}

function openTest(count: number) {
  const started: TestThread[] = [];
  const threads = openThreads<string, string>(() => {
    const thread = new TestThread();
    started.push(thread);
    return thread as unknown as Thread;
  }, count);
  const thread = (number: number): TestThread => started[number] ?? expect.fail(`thread ${number} was not started`);
  return { threads, started, thread };
}

describe("threads", () => {
  it("do what is needed now before what is needed later, each in its order, one at a time", async () => {
    const { threads, thread } = openTest(1);
    const done = ["a", "b", "c"].map((job) => threads.run(job, "later"));
    done.push(threads.run("d", "now"), threads.run("e", "now"));
    for (let count = 1; count <= 5; count += 1) {
      expect(thread(0).jobs).toHaveLength(count);
      thread(0).finish(`done ${thread(0).jobs.at(-1)}`);
    }
    expect(thread(0).jobs).toEqual(["a", "d", "e", "b", "c"]);
    expect(await Promise.all(done)).toEqual(["a", "b", "c", "d", "e"].map((job) => `done ${job}`));
  });

  it("share what there is to do", async () => {
    const { threads, thread } = openTest(2);
    const done = Promise.all(["a", "b", "c"].map((job) => threads.run(job, "now")));
    thread(1).finish("b");
    expect([thread(0).jobs, thread(1).jobs]).toEqual([["a"], ["b", "c"]]);
    thread(1).finish("c");
    thread(0).finish("a");
    expect(await done).toEqual(["a", "b", "c"]);
  });

  it("keep the process alive only while they have something to do", async () => {
    const { threads, thread } = openTest(1);
    expect(thread(0).holds).toBe(false);
    const done = threads.run("a", "now");
    expect(thread(0).holds).toBe(true);
    thread(0).finish("a");
    expect(thread(0).holds).toBe(false);
    await done;
  });

  it("reject what went wrong, and go on", async () => {
    const { threads, thread } = openTest(1);
    const [first, second] = [threads.run("a", "now"), threads.run("b", "now")];
    thread(0).emit("message", { fault: "it is too much" });
    await expect(first).rejects.toThrow("it is too much");
    thread(0).finish("b");
    expect(await second).toBe("b");
  });

  it("take with them what they had when they die, and are started anew for the rest", async () => {
    const { threads, thread, started } = openTest(1);
    const [first, second] = [threads.run("a", "now"), threads.run("b", "now")];
    thread(0).die();
    await expect(first).rejects.toThrow(ReaderFailedError);
    await expect(first).rejects.toThrow("out of memory");
    expect(started).toHaveLength(2);
    expect(thread(1).jobs).toEqual(["b"]);
    thread(1).finish("b");
    expect(await second).toBe("b");
  });

  it("refuse all after three deaths in a row, but not after three with work done between them", async () => {
    const { threads, thread, started } = openTest(2);
    for (let number = 0; number < 5; number += 1) {
      const lost = threads.run("bad", "now");
      const dying = started.findLast(({ jobs }) => jobs.at(-1) === "bad");
      dying?.die();
      await expect(lost).rejects.toThrow(ReaderFailedError);
      const kept = threads.run("good", "now");
      started.findLast(({ jobs }) => jobs.at(-1) === "good")?.finish("good");
      expect(await kept).toBe("good");
    }
    const last = ["a", "b", "c", "d", "e"].map((job) => threads.run(job, "later").catch((error: Error) => error));
    for (let deaths = 0; deaths < 3; deaths += 1) started.findLast(({ jobs }) => jobs.length > 0)?.die();
    for (const failure of await Promise.all(last)) expect(failure).toBeInstanceOf(ReaderFailedError);
    await expect(threads.run("f", "now")).rejects.toThrow(ReaderFailedError);
    expect(thread(1).ended || thread(0).ended || started.at(-1)?.ended).toBe(true);
  });

  it("are ended by closing: whoever waits is told, and so is whoever comes later", async () => {
    const { threads, started } = openTest(2);
    const waiting = ["a", "b", "c"].map((job) => threads.run(job, "now").catch((error: Error) => error.message));
    await threads.close();
    await threads.close();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(["the reader was closed"]));
    await expect(threads.run("d", "now")).rejects.toThrow(ReaderFailedError);
    expect(started.every(({ ended }) => ended)).toBe(true);
  });
});
