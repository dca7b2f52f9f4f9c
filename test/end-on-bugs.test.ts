import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

let program = "";
beforeAll(async () => {
  program = await compile("test/throwing-program.ts");
});

async function run(...words: readonly string[]) {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [log, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { log, code };
}

describe.concurrent("what is thrown where nobody catches it", () => {
  it.each(["timer", "promise", "later", "value"])("ends the process after a clean log line (%s)", async (way) => {
    const { log, code } = await run(way, "anywhere");
    expect(code).toBe(1);
    expect(JSON.parse(log)).toMatchObject({ msg: "ending", reason: "a bug" });
    expect(log).not.toContain("words that somebody typed");
  });

  it.each(["timer", "promise", "later", "value"])(
    "is logged, and the bot goes on, where it is of one interaction (%s)",
    async (way) => {
      const { log, code } = await run(way, "interaction");
      expect(code).toBe(7);
      expect(JSON.parse(log)).toMatchObject({ msg: "bug passed over" });
      expect(log).not.toContain("words that somebody typed");
    },
  );

  it("never has a token in it", async () => {
    const { log } = await run("timer", "anywhere", "coded");
    expect(log).toContain("[secret]");
    expect(log).not.toContain("the-secret-token");
  });
});
