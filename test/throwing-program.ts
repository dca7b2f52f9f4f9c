import { setTimeout as sleep } from "node:timers/promises";
import { ofOneInteraction } from "../src/discord/interaction/of-one-interaction.ts";
import { endOnBugs } from "../src/program/end-on-bugs.ts";
import { openLog } from "../src/program/log.ts";

// Throws in the way that it is told, then ends with exit code 7 if it still runs.

const token = "the-secret-token";
endOnBugs(openLog({ logLevel: "info", discordToken: token }));

const fail = () => {
  throw Object.assign(
    new Error(`words that somebody typed, and ${token}`),
    process.argv[4] === "coded" ? { code: "EPIPE" } : {},
  );
};
const ways: Readonly<Record<string, () => void>> = {
  timer: () => void setTimeout(fail, 1),
  promise: () => void Promise.resolve().then(fail),
  later: () => void sleep(1).then(fail),
  value: () => void Promise.reject("words that somebody typed"),
};
const [, , way = "", where = ""] = process.argv;
if (where === "interaction") ofOneInteraction.run(true, () => ways[way]?.());
else ways[way]?.();
setTimeout(() => process.exit(7), 100);
