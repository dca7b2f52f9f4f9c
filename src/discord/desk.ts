import type { ObserveAnswer } from "../bot/answered.ts";
import type { ContentNotes } from "../bot/content-notes.ts";
import type { Service } from "../bot/service.ts";
import type { EventLog } from "./event-log.ts";

/** What it takes to answer an interaction. */
export interface Desk extends Service {
  readonly log: EventLog;
  readonly observe: ObserveAnswer;
  /** Only the asker sees a reply, unless they say otherwise. */
  readonly privateReplies: boolean;
  readonly contentNotes: ContentNotes;
  /** Discord's ids of the commands, by name; empty until they are registered. */
  readonly commandIds: ReadonlyMap<string, string>;
}
