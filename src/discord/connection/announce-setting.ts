import type { AnnounceChannel } from "./announce.ts";

/**
 * Reads `123: strike, person=Ana Ruiz, publisher=The Harbour Times; 456`: channels with semicolons between them, each with what it
 * wants to be told of, or everything. Null for anything else.
 */
export function readAnnounceSetting(text: string): readonly AnnounceChannel[] | null {
  const channels = text
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(readChannel);
  return channels.every((channel) => channel !== null) ? channels : null;
}

function readChannel(entry: string): AnnounceChannel | null {
  const [, channelId, list = ""] = /^(\d{17,20})(?:\s*:(.*))?$/s.exec(entry) ?? [];
  if (channelId === undefined) return null;
  const wanted = list
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const named = (name: string) =>
    wanted.flatMap((one) => (one.startsWith(`${name}=`) ? [one.slice(name.length + 1).trim()] : []));
  return {
    channelId,
    words: wanted.filter((one) => !/^(?:person|publisher)=/.test(one)),
    people: named("person"),
    publishers: named("publisher"),
  };
}
