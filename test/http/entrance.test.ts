import { describe, expect, it } from "vitest";
import { openEntrance } from "../../src/http/entrance.ts";
import { startClock } from "../clock.ts";

/** Milliseconds of the processor. */
const work = 1.5;

describe("the entrance of requests", () => {
  it("lets them in in the order they came, and looks at the connections after every few", async () => {
    const { enter } = openEntrance();
    const order = Array.from({ length: 40 }, (_, at) => at);
    const entered: number[] = [];
    const looks: number[] = [];
    const look = () => {
      looks.push(entered.length);
      if (entered.length < order.length) setImmediate(look);
    };
    setImmediate(look);
    const results = await Promise.all(
      order.map((at) =>
        enter(async () => {
          keepBusy(work);
          entered.push(at);
          return at;
        }),
      ),
    );
    expect(results).toEqual(order);
    expect(entered).toEqual(order);
    const between = looks.map((count, index) => count - (looks[index - 1] ?? 0));
    // Ten milliseconds of work, and one more.
    expect(Math.max(...between)).toBeLessThanOrEqual(8);
  });

  it("lets all connect before anybody is let in, but not for ever", async () => {
    const { enter, noteConnection } = openEntrance();
    const entered: number[] = [];
    let connections = 0;
    let goesOn = true;
    const connect = () => {
      if (!goesOn) return;
      noteConnection();
      connections += 1;
      setImmediate(connect);
    };
    connect();
    const begun = performance.now();
    const clock = startClock();
    await enter(async () => entered.push(connections));
    const waited = performance.now() - begun;
    expect(entered[0]).toBeGreaterThan(50);
    expect(waited).toBeGreaterThan(500);
    clock.expectUnder(2500);
    const again = startClock();
    for (let at = 0; at < 20; at += 1) await enter(async () => entered.push(connections));
    again.expectUnder(500);
    goesOn = false;
    expect(entered).toHaveLength(21);
  });

  it("keeps nobody waiting for one who connects", async () => {
    const { enter, noteConnection } = openEntrance();
    noteConnection();
    const clock = startClock();
    await enter(async () => undefined);
    clock.expectUnder(500);
  });

  it("lets the next one in when one fails", async () => {
    const { enter } = openEntrance();
    const failing = enter(() => Promise.reject(new Error("broken")));
    const next = enter(async () => "in");
    await expect(failing).rejects.toThrow("broken");
    await expect(next).resolves.toBe("in");
  });
});

function keepBusy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
