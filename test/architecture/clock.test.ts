import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What tells how long something took, held below a limit. */
const upperBound = /expect\(.*(?:performance\.now|cpuUsage|hrtime|Date\.now|afterMs|\bdelays\b).*\.toBeLessThan/;

it("no test needs a quick machine but where time is measured", () => {
  const lines = readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(join("test", file), "utf8");
      return source.includes("runIf(isMeasured)") ? [] : source.split("\n").map((line) => `${file}: ${line.trim()}`);
    });
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => upperBound.test(line) && !line.includes("isMeasured"))).toEqual([]);
});
