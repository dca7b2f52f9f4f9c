import { describe, expect, it } from "vitest";
import { openEntrance } from "../../src/http/entrance.ts";

/** Milliseconds of the processor. */
const work = 1.5;

describe("the entrance of requests", () => {
  it("lets them in in the order they came, and looks at the connections after every few", async () => {
    const enter = openEntrance();
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
    expect(Math.max(...between)).toBeLessThanOrEqual(2);
  });

  it("lets the next one in when one fails", async () => {
    const enter = openEntrance();
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
