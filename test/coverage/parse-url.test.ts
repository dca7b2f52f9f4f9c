import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseUrl } from "../../src/coverage/parse-url.ts";

it("an address with letters beyond ASCII is one, however often it is asked", () => {
  for (let asked = 0; asked < 20_000; asked += 1)
    if (parseUrl("https://bücher.example/")?.host !== "xn--bcher-kva.example")
      throw new Error(`not the ${asked}th time`);
});

it.each([
  ["an address", "https://example.org/a", undefined, "https://example.org/a"],
  ["a place beside another", "../b", "https://example.org/a/c", "https://example.org/b"],
  ["words", "see the archive", undefined, undefined],
  ["nothing", "", undefined, undefined],
])("%s is read or is none", (_why, address, base, href) => {
  expect(parseUrl(address, base)?.href).toBe(href);
});

it("nothing asks Node itself whether an address can be read", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readFileSync(`src/${file}`, "utf8").includes("URL.canParse("))).toEqual([]);
});
