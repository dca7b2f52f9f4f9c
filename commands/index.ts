import type { Command } from "../src/bot/command.ts";
import { about } from "./about.ts";
import { ask } from "./ask.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { corrections } from "./corrections.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";

/** Every command, in the order of the help, then the older names that are still answered. Both transports offer exactly these. */
export const commands: readonly Command[] = [
  ask,
  quotes,
  check,
  sources,
  compare,
  latest,
  help,
  about,
  people,
  source,
  corrections,
  status,
];
