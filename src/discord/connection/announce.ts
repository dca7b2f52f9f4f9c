import type { Archive } from "../../archive/archive.ts";
import {
  type AnnounceFilter,
  type Announcement,
  findUnknown,
  fitsFilter,
  listAnnouncements,
} from "../../bot/announcements.ts";
import { describeAnnouncement, describeMoreAnnounced } from "../../bot/describe-announcement.ts";
import type { Reply } from "../../bot/reply.ts";
import { describeFailure, type EventLog } from "../event-log.ts";
import type { Reader } from "../message/reader.ts";
import { type DiscordMessage, renderMessage } from "../message/render-message.ts";

/** A channel that is told of new coverage. */
export interface AnnounceChannel extends AnnounceFilter {
  readonly channelId: string;
}

/** The store keeps what was announced, so that nothing is announced twice. Null: nothing was ever kept. */
export interface AnnouncedStore {
  read(): Promise<ReadonlySet<string> | null>;
  /** Replaces what is kept. */
  write(keys: ReadonlySet<string>): Promise<void>;
}

export interface AnnounceOptions {
  readonly archive: () => Archive;
  readonly channels: readonly AnnounceChannel[];
  readonly store: AnnouncedStore;
  readonly reader: Pick<Reader, "commandIds" | "words">;
  /** Rejects when it cannot be posted. The key is the same for the same message. */
  readonly post: (channelId: string, message: DiscordMessage, key: string) => Promise<unknown>;
  readonly log: EventLog;
}

/** More at one time are counted, not told one by one. */
const mostAtOnce = 5;

/** Looks for what is new in the coverage, and tells the channels of it. */
export interface Announcer {
  /** Tells of what came since the last look; the first look ever tells of nothing. Never rejects. */
  look(): Promise<void>;
}

/** Reads what was announced before, when it first looks. Two looks at one time are one after the other. */
export function openAnnouncer(options: AnnounceOptions): Announcer {
  let last: Pick<Archive, "sources" | "withdrawn"> | null = null;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    const archive = options.archive();
    if (last?.sources === archive.sources && last.withdrawn === archive.withdrawn) return;
    const all = listAnnouncements(archive);
    const known = await options.store.read();
    const unknown = known ? findUnknown(all, known) : [];
    // Kept before it is told: what cannot be kept is not told, because it might be told again.
    if (!known || all.some(({ key }) => !known.has(key)))
      await options.store.write(new Set([...(known ?? []), ...all.map(({ key }) => key)]));
    last = archive;
    for (const channel of options.channels)
      await tell(
        channel,
        unknown.filter((one) => fitsFilter(one, channel, archive)),
        archive,
        options,
      );
  };
  return {
    look() {
      looking = looking
        .then(look)
        .catch((error: unknown) => options.log.error("not announced", describeFailure(error)));
      return looking;
    },
  };
}

async function tell(
  { channelId }: AnnounceChannel,
  news: readonly Announcement[],
  archive: Archive,
  options: AnnounceOptions,
): Promise<void> {
  const { reader, post, log } = options;
  const send = async (reply: Reply, key: string, articleId: string | null) => {
    const request = { command: "sources", rawOptions: articleId === null ? {} : { article: articleId }, invokerId: "" };
    try {
      await post(channelId, renderMessage(reply, articleId === null ? null : { request, page: 0 }, reader), key);
      log.info("announced", { channel: channelId });
    } catch (error) {
      log.error("not announced", { channel: channelId, ...describeFailure(error) });
    }
  };
  // The oldest first, as they came.
  for (const one of news.slice(0, mostAtOnce).toReversed())
    await send(await describeAnnouncement(one, archive, reader.words), `${channelId} ${one.key}`, one.article.id);
  const more = news.slice(mostAtOnce);
  if (more[0]) await send(describeMoreAnnounced(more.length, reader.words), `${channelId} ${more[0].key}`, null);
}
