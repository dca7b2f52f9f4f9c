import { array, assert, constantFrom, oneof, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asker, openFairQueue } from "../../src/discord/interaction/fair-queue.ts";

const askers = record({ userId: constantFrom("ana", "ben", "cleo"), guildId: constantFrom("harbor", "market", null) });
const steps = array(oneof({ weight: 3, arbitrary: askers }, { weight: 1, arbitrary: constantFrom("next" as const) }), {
  maxLength: 60,
});

interface Work {
  readonly asker: Asker;
  readonly number: number;
}

/** A row in which this happened, and what is taken out in the end, in order. */
function play(script: readonly (Asker | "next")[]) {
  const row = openFairQueue<Work>();
  const taken: Work[] = [];
  const take = () => {
    const work = row.next();
    if (work) taken.push(work);
    return work;
  };
  script.forEach((step, number) => {
    if (step === "next") take();
    else row.add(step, { asker: step, number });
  });
  const drain = () => {
    const before = taken.length;
    while (take());
    return taken.slice(before);
  };
  return { row, taken, drain };
}

const isSame = (one: Asker, other: Asker) => one.userId === other.userId && one.guildId === other.guildId;
const placeOf = ({ userId, guildId }: Asker) => guildId ?? userId;

describe("in a fair row", () => {
  it("everything comes out once, and what one person asked in one place in the order it came", () => {
    assert(
      property(steps, (script) => {
        const { taken, drain } = play(script);
        drain();
        const added = script.flatMap((step, number) => (step === "next" ? [] : [number]));
        expect(taken.map(({ number }) => number).sort((one, other) => one - other)).toEqual(added);
        for (const { asker } of taken) {
          const own = taken.filter((work) => isSame(work.asker, asker)).map(({ number }) => number);
          expect(own).toEqual([...own].sort((one, other) => one - other));
        }
      }),
    );
  });

  it("it is known exactly how much is done before what is added now", () => {
    assert(
      property(steps, askers, (script, asker) => {
        const { row, drain } = play(script);
        const ahead = row.ahead(asker);
        row.add(asker, { asker, number: -1 });
        expect(drain().findIndex(({ number }) => number === -1)).toBe(ahead);
      }),
    );
  });

  it("who has nothing waiting comes after one of each person there, and no other place has more turns than that place", () => {
    assert(
      property(steps, askers, (script, asker) => {
        const { row, drain } = play([...script, ...script, ...script]);
        const waiting = drain().map((work) => work.asker);
        const others = waiting.filter((one) => !isSame(one, asker));
        const replay = openFairQueue<Asker>();
        for (const one of others) replay.add(one, one);
        const people = new Set(others.filter((one) => placeOf(one) === placeOf(asker)).map(({ userId }) => userId))
          .size;
        const places = new Set(others.map(placeOf).filter((place) => place !== placeOf(asker))).size;
        expect(row.next()).toBeNull();
        expect(replay.ahead(asker)).toBeLessThanOrEqual(people + places * (people + 1));
      }),
    );
  });

  it.each<[string, readonly (readonly [string, string | null])[], string]>([
    [
      "one person asks much, another once",
      [
        ["a", "x"],
        ["a", "x"],
        ["a", "x"],
        ["b", "x"],
      ],
      "abaa",
    ],
    [
      "a server of many and a server of one",
      [
        ["a", "x"],
        ["b", "x"],
        ["c", "x"],
        ["d", "y"],
      ],
      "adbc",
    ],
    [
      "direct messages are a place of their own",
      [
        ["a", "x"],
        ["b", "x"],
        ["c", null],
        ["d", null],
      ],
      "acdb",
    ],
    [
      "one person asks in two servers",
      [
        ["a", "x"],
        ["a", "x"],
        ["a", "y"],
        ["b", "y"],
      ],
      "aaab",
    ],
  ])("turns are taken when %s", (_when, asked, order) => {
    const row = openFairQueue<string>();
    for (const [userId, guildId] of asked) row.add({ userId, guildId }, userId);
    expect(asked.map(() => row.next()).join("")).toBe(order);
    expect(row.next()).toBeNull();
  });
});
