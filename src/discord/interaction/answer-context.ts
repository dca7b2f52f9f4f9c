import type { ObserveAnswer } from "../../bot/answered.ts";
import type { ContentNotes } from "../../bot/content-notes.ts";
import type { Service } from "../../bot/service.ts";
import type { EventLog } from "../event-log.ts";
import type { Reader } from "../message/reader.ts";
import type { WorkQueue } from "./work-queue.ts";

/** Everything that it takes to answer an interaction, in the language of whoever made it. */
export interface AnswerContext extends Service, Reader {
  readonly log: EventLog;
  /** The queue of whoever asks. */
  readonly queue: WorkQueue;
  readonly observe: ObserveAnswer;
  /** Only the asker sees a reply, unless they say otherwise. */
  readonly privateReplies: boolean;
  readonly contentNotes: ContentNotes;
}
