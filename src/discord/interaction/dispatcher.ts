import { setTimeout as sleep } from "node:timers/promises";
import { openLanguages } from "../../bot/languages/languages.ts";
import { describeFailure } from "../event-log.ts";
import { timeLimits } from "../limits.ts";
import type { AddressedMessage } from "./addressed-message.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerIncoming } from "./answer-incoming.ts";
import { answerMessage, type PostReply } from "./answer-message.ts";
import type { Incoming, Responder } from "./incoming.ts";
import { ofOneInteraction } from "./of-one-interaction.ts";
import { openWorkQueue } from "./work-queue.ts";

/** The dispatcher takes everything that people do, by whatever way it comes. */
export interface Dispatcher {
  /** Answers it, in the language of whoever did it. Never rejects. */
  receive(incoming: Incoming, responder: Responder): Promise<void>;
  /** Answers what was said to the bot, in its own language. Never rejects. */
  receiveMessage(message: AddressedMessage, post: PostReply): Promise<void>;
  /** Lets what is under way be finished, with a deadline; gives how much was not. */
  finish(): Promise<number>;
}

export type DispatcherOptions = Omit<AnswerContext, "queue">;

/** Opens it: one queue for everybody, in which no person and no server can keep the others waiting. */
export function openDispatcher(options: DispatcherOptions): Dispatcher {
  const queueOf = openWorkQueue();
  const findWords = openLanguages();
  const underWay = new Set<Promise<void>>();
  const receive = async (incoming: Incoming, responder: Responder) => {
    const words = findWords(incoming.locale) ?? options.words;
    const asker = incoming.mayManage ? "manager" : "anybody";
    await answerIncoming(incoming, responder, { ...options, words, asker, queue: queueOf(incoming) });
  };
  const follow = (work: () => Promise<void>, onError: (error: unknown) => void) => {
    const answered = ofOneInteraction
      .run(true, work)
      .catch(onError)
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
    return answered;
  };
  return {
    receive: (incoming, responder) =>
      follow(
        () => receive(incoming, responder),
        (error) => options.log.error("interaction not answered", notesOf(incoming, error)),
      ),
    receiveMessage: (message, post) =>
      follow(
        () => answerMessage(message, post, { ...options, asker: "anybody", queue: queueOf(message) }),
        (error) => options.log.error("message not answered", { message: message.id, ...describeFailure(error) }),
      ),
    async finish() {
      await withDeadline(Promise.allSettled(underWay), timeLimits.finish);
      return underWay.size;
    },
  };
}

function notesOf(incoming: Incoming, error: unknown): Readonly<Record<string, unknown>> {
  return { interaction: incoming.id, guild: incoming.guildId, ...describeFailure(error) };
}

/** Resolves when the work is done, or at the deadline. */
export async function withDeadline(work: Promise<unknown>, deadlineMs: number): Promise<void> {
  const abandon = new AbortController();
  const deadline = sleep(deadlineMs, null, { signal: abandon.signal }).catch(() => null);
  await Promise.race([work, deadline]);
  abandon.abort();
}
