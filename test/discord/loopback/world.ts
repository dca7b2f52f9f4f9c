import { countSnowflakes } from "./snowflake.ts";

/** The people and things in a loopback Discord: one application with its bot, one server, two persons. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly personId: string;
  /** Somebody else than who gives the commands. */
  readonly otherPersonId: string;
  readonly newId: (atMs?: number) => string;
}

export function createWorld(): World {
  const newId = countSnowflakes();
  const applicationId = newId();
  return {
    token: `${Buffer.from(applicationId).toString("base64url")}.GLoopb.${"x".repeat(38)}`,
    applicationId,
    guildId: newId(),
    channelId: newId(),
    personId: newId(),
    otherPersonId: newId(),
    newId,
  };
}
