import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The rooms of src/checking in the order in which a claim walks through them; each may import those before it. */
const rooms = ["words", "claim", "alignment", "verdict"] as const;

/** Rooms and the kinds of results (`check.ts`), which know what a claim is and nothing of how it is compared. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  words: [],
  claim: ["words"],
  "check.ts": ["words", "claim"],
  alignment: ["words", "claim", "check.ts"],
  verdict: ["words", "claim", "check.ts", "alignment"],
};

describe("the rooms of src/checking", () => {
  it("are these, with the kinds of results beside them", () => {
    expect(readdirSync("src/checking").toSorted()).toEqual([...rooms, "check.ts"].toSorted());
  });

  it.each(rooms.flatMap((room) => readdirSync(`src/checking/${room}`).map((file) => [room, file] as const)))(
    "import one another in one direction: %s/%s",
    (room, file) => {
      const code = readFileSync(`src/checking/${room}/${file}`, "utf8");
      const others = Array.from(code.matchAll(/"\.\.\/([\w-]+(?:\.ts)?)(?:\/|")/g), ([, other = ""]) => other);
      const within = others.filter((other) => [...rooms, "check.ts"].includes(other));
      expect(within.filter((other) => !allowed[room]?.includes(other))).toEqual([]);
    },
  );
});
