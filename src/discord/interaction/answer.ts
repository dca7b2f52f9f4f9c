import { randomUUID } from "node:crypto";
import type { Answered } from "../../bot/answered.ts";
import { type Reply, refuse } from "../../bot/reply.ts";
import { describeFailure } from "../event-log.ts";
import { timeLimits } from "../limits.ts";
import { type DiscordMessage, renderMessage } from "../message/render-message.ts";
import type { AnswerContext } from "./answer-context.ts";
import { type Delivery, isOutage } from "./deliver.ts";

/** The facts of an answer that the log, and whoever counts, are told. */
interface Noted {
  readonly kind: Answered["kind"];
  readonly command: string;
  /** Ids only: what was asked is nobody's business. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An interaction as far as it matters for answering it, and the ways Discord has to do so. */
export interface Answerable extends Noted {
  /** Since when the person waits. */
  readonly createdTimestamp: number;
  /** Answers at once. */
  readonly give: (message: DiscordMessage) => Promise<Delivery>;
  /** Shows that an answer is under way. */
  readonly announce: () => Promise<Delivery>;
  /** Answers after it was announced. */
  readonly fill: (message: DiscordMessage) => Promise<Delivery>;
}

/**
 * Makes the answer when it is its turn, and gives it: at once when it is there in time, else it is announced first; it
 * is announced before anything else where many wait, and where far too many do people are told so at once. Never rejects:
 * what goes wrong is logged under a reference, and the person is told the reference as long as Discord listens.
 */
export async function answer(
  to: Answerable,
  prepare: () => Promise<DiscordMessage>,
  context: AnswerContext,
): Promise<void> {
  const note = takeNote(to, context);
  let announced = false;
  try {
    const waitMs = context.queue.expectedWaitMs();
    if (waitMs > timeLimits.overrun) {
      const delivery = await to.give(renderMessage(turnAway(to.command, context), null, context));
      return note.finish(delivery === "late" ? "late" : "busy");
    }
    const announce = async () => {
      announced = (await to.announce()) === "sent";
      if (announced) note.acknowledge();
      return announced;
    };
    // What nobody waits for any more is not even begun.
    if (waitMs > timeLimits.crowded && !(await announce())) return note.finish("late");
    const message = context.queue.run(prepare);
    // Whoever awaits the message later meets its rejection; until then it must not count as unhandled.
    message.catch(() => undefined);
    const prompt = announced ? null : await inTime(message, to.createdTimestamp, context);
    if (!prompt && !announced && !(await announce())) return note.finish("late");
    const delivery = prompt ? await to.give(prompt) : await to.fill(await message);
    note.finish(delivery === "late" ? "late" : prompt ? "answered" : "deferred");
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    note.finish("failed", { reference, ...describeFailure(error) });
    if (!isOutage(error)) context.reportBug(reference, to.command, error);
    await apologise(announced ? to.fill : to.give, to.command, context, reference).catch(() => undefined);
  }
}

/** Gives an answer that is there already and is no message: a form, a list of offers. Never rejects. */
export async function send(to: Noted, give: () => Promise<Delivery>, context: AnswerContext): Promise<void> {
  const note = takeNote(to, context);
  try {
    note.finish((await give()) === "late" ? "late" : "answered");
  } catch (error) {
    note.finish("failed", describeFailure(error));
  }
}

/** Keeps the time of one answer from now on. */
function takeNote({ kind, command, fields }: Noted, { log, observe }: AnswerContext) {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  let acknowledgedMs: number | null = null;
  return {
    acknowledge() {
      acknowledgedMs = elapsed();
    },
    finish(outcome: Answered["outcome"], error: Readonly<Record<string, unknown>> = {}) {
      const ms = elapsed();
      const isThere = outcome === "answered" || outcome === "deferred" || outcome === "busy";
      if (isThere) acknowledgedMs ??= ms;
      const times = { acknowledgedMs: acknowledgedMs === null ? null : Math.round(acknowledgedMs), ms: Math.round(ms) };
      log[levels[outcome]](kind, { ...fields, ...times, outcome, ...error });
      observe({ kind, command, outcome, acknowledgedMs, answeredMs: isThere ? ms : null });
    },
  };
}

const levels = { answered: "info", deferred: "info", late: "warn", busy: "warn", failed: "error" } as const;

function turnAway(command: string, { words }: AnswerContext): Reply {
  return refuse(command, words.trouble.tooMany, words.trouble.tryLater);
}

/** Nobody waits for long while at most so many answers are under way. */
const mostAtLeisure = 4;

/** The message when it is there before it has to be announced: sooner where many come meanwhile. How long the person waited so far counts. */
async function inTime(
  message: Promise<DiscordMessage>,
  createdTimestamp: number,
  { queue }: AnswerContext,
): Promise<DiscordMessage | null> {
  const until = performance.now() + timeLimits.defer - Math.max(0, Date.now() - createdTimestamp);
  let prompt = await within(message, timeLimits.glance);
  for (;;) {
    const left = until - performance.now();
    if (prompt || left <= 0 || queue.underWay() > mostAtLeisure) return prompt;
    prompt = await within(message, Math.min(left, timeLimits.glance));
  }
}

/** The message when it is there within so many milliseconds. */
async function within(message: Promise<DiscordMessage>, limitMs: number): Promise<DiscordMessage | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, limitMs), null);
  });
  try {
    return await Promise.race([message, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The last resort, for a message that could not be made or sent. */
async function apologise(
  give: Answerable["give"],
  command: string,
  context: AnswerContext,
  reference: string,
): Promise<void> {
  const { notSent, tryAgain } = context.words.trouble;
  await give(renderMessage(refuse(command, notSent(reference), tryAgain), null, context));
}
