import { describe, expect, it } from "vitest";
import { openEntrance } from "../../src/http/entrance.ts";

describe("the entrance of requests", () => {
  it("lets them in one by one in the order they came, with looks at the connections in between", async () => {
    const enter = openEntrance();
    const entered: number[] = [];
    let looks = 0;
    let goesOn = true;
    const look = () => {
      looks += 1;
      if (goesOn) setImmediate(look);
    };
    setImmediate(look);
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await enter();
        entered.push(at);
        const begun = performance.now();
        while (performance.now() - begun < 1.5) Math.sqrt(begun);
      }),
    );
    goesOn = false;
    expect(entered).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect(looks).toBeGreaterThan(40);
  });
});
