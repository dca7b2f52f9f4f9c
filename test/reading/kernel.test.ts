import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { buildKernel } from "../../bench/reader/build-kernel.ts";

it("the compiled kernel is what its sources compile to", async () => {
  expect(await buildKernel()).toBe(await readFile("src/reading/kernel-binary.ts", "utf8"));
});
