import type { Command } from "../src/bot/command.ts";
import { about } from "./about.ts";
import { ask } from "./ask.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { corrections } from "./corrections.ts";
import { help } from "./help.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";

/** Every command, in the order of the help. Both transports offer exactly these. */
export const commands: readonly Command[] = [
  ask,
  quotes,
  people,
  check,
  compare,
  source,
  sources,
  corrections,
  status,
  help,
  about,
];
