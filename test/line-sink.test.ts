import { describe, expect, it } from "vitest";
import { openLineSink } from "../src/program/line-sink.ts";
import { startClock } from "./clock.ts";

/** A reader that takes so many bytes a time, then is busy until told otherwise. */
function reader() {
  const state = { text: "", room: 0 };
  const write = (bytes: Buffer) => {
    if (state.room === 0) throw Object.assign(new Error("try again"), { code: "EAGAIN" });
    const taken = bytes.subarray(0, state.room);
    state.room -= taken.length;
    state.text += taken.toString("latin1");
    return taken.length;
  };
  return { state, write };
}

describe("a line of the log", () => {
  it("is written at once, however little is taken at a time", () => {
    const { state, write } = reader();
    state.room = 1000;
    openLineSink((bytes) => write(bytes.subarray(0, 3))).write("one line\n");
    expect(state.text).toBe("one line\n");
  });

  it("waits for a slow reader while the program goes on, and keeps its place", async () => {
    const { state, write } = reader();
    const sink = openLineSink(write);
    state.room = 4;
    const clock = startClock();
    for (const line of ["one\n", "two\n", "three\n"]) sink.write(line);
    clock.expectUnder(15);
    expect(state.text).toBe("one\n");
    state.room = 1000;
    await expect.poll(() => state.text).toBe("one\ntwo\nthree\n");
  });

  it("is written before the process ends", () => {
    const { state, write } = reader();
    const sink = openLineSink(write);
    sink.write("last words\n");
    expect(state.text).toBe("");
    state.room = 1000;
    sink.flush();
    expect(state.text).toBe("last words\n");
  });

  it("is lost where nobody has read for a megabyte, and how many were is said", async () => {
    const { state, write } = reader();
    const sink = openLineSink(write, (lines) => `${lines} lost\n`);
    const line = `${"x".repeat(99_999)}\n`;
    for (let count = 0; count < 20; count += 1) sink.write(line);
    state.room = 10_000_000;
    await expect.poll(() => state.text.endsWith("9 lost\n")).toBe(true);
    expect(state.text.length).toBe(11 * line.length + "9 lost\n".length);
  });

  it("is dropped where nobody is there any more, and a flush has its end", () => {
    const gone = openLineSink(() => {
      throw Object.assign(new Error("gone"), { code: "EPIPE" });
    });
    expect(() => gone.write("x\n")).not.toThrow();
    const stuck = openLineSink(reader().write);
    stuck.write("x\n");
    const clock = startClock();
    stuck.flush();
    clock.expectUnder(2500);
  });
});
