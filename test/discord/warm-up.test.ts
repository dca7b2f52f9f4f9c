import { expect, it } from "vitest";
import type { Answered } from "../../src/bot/answered.ts";
import { warmUp } from "../../src/discord/connection/warm-up.ts";
import { exampleService } from "../bot/example-service.ts";
import { echo } from "./fixtures.ts";
import { openExample } from "./harness.ts";

it("warms up by commands that end at their first answer: not logged, not counted, no bug, and nothing is left open", async () => {
  const noticed: unknown[] = [];
  const note = (one: Answered | string) => noticed.push(one);
  const open = () => process.getActiveResourcesInfo().filter((kind) => kind === "TCPServerWrap").length;
  const before = open();
  const answered = await warmUp({
    ...exampleService([echo], await openExample([])),
    log: { info: note, warn: note, error: note },
    reportBug: note,
    observe: note,
    privateReplies: false,
    contentNotes: "off",
  });
  expect(answered).toBeGreaterThanOrEqual(25);
  expect(answered).toBeLessThanOrEqual(200);
  expect(noticed).toEqual([]);
  await expect.poll(open).toBe(before);
});
