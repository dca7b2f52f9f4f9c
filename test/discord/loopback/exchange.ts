import { inputsOf } from "./modal-rules.ts";
import { isRecord } from "./spec.ts";

/** A message of the bot's as the person sees it. */
export interface SentMessage {
  readonly id: string;
  readonly flags: number;
  readonly components: readonly unknown[];
  readonly content: string;
  /** The body as the bot sent it last. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** One interaction and what the bot made of it. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly kind: "command" | "autocomplete" | "component" | "modal";
  /** The option being typed; null for a command. */
  readonly optionType: number | null;
  /** The message whose button was pressed, or whose button opened the form; null for anything else. */
  readonly source: SentMessage | null;
  /** The app was installed by the person alone: then it may follow up five times. */
  readonly isOwnInstall: boolean;
  readonly dispatchedAt: number;
  /** The callback that Discord took; null before. */
  callback: { readonly type: number; readonly data: unknown; readonly afterMs: number } | null;
  /** The messages that there are to see now, the first answer first; "thinking…" is none. */
  readonly messages: SentMessage[];
  /** The first answer's id, and whether its message is still "thinking…" or was taken away. */
  original: { readonly id: string; state: "loading" | "shown" | "deleted"; readonly ephemeral: boolean } | null;
  followUps: number;
  /** The number of answers that the bot tried to give: Discord takes one. */
  attempts: number;
  readonly listeners: Set<() => void>;
}

/** Resolves as soon as `pick` gives something; rejects after `withinMs`. */
export function waitFor<Value>(
  exchange: Exchange,
  pick: (exchange: Exchange) => Value | null,
  withinMs = 60_000,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const value = pick(exchange);
      if (value === null) return;
      stop();
      resolve(value);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`interaction ${exchange.id} got no answer within ${withinMs} ms`));
    }, withinMs);
    const stop = () => {
      clearTimeout(timer);
      exchange.listeners.delete(look);
    };
    exchange.listeners.add(look);
    look();
  });
}

/** The message the person reads, as soon as there is one. */
export function shownMessage(exchange: Exchange, withinMs?: number): Promise<SentMessage> {
  return waitFor(exchange, ({ messages }) => messages[0] ?? null, withinMs);
}

/** Waits for what is offered for the option being typed. */
export async function offeredChoices(exchange: Exchange): Promise<readonly { name: string; value: string }[]> {
  const data = await waitFor(exchange, ({ callback }) => callback?.data ?? null);
  const choices = isRecord(data) ? data["choices"] : null;
  return Array.isArray(choices) ? choices : [];
}

/** All text of a message, as it was sent. */
export function textOf(message: Pick<SentMessage, "components">): string {
  const texts: string[] = [];
  const visit = (value: unknown) => {
    if (!isRecord(value)) return;
    if (value["type"] === 10) texts.push(String(value["content"]));
    Object.values(value).forEach(visit);
  };
  visit(message.components);
  return texts.join("\n");
}

/** The custom id of the button with this label, or the list with this placeholder; throws when none can be pressed. */
export function customIdOf(message: Pick<SentMessage, "components">, label: string): string {
  const found: unknown[] = [];
  const visit = (value: unknown) => {
    if (!isRecord(value)) return;
    const words = value["type"] === 2 ? value["label"] : value["placeholder"];
    if (words === label && value["disabled"] !== true) found.push(value["custom_id"]);
    Object.values(value).forEach(visit);
  };
  visit(message.components);
  if (typeof found[0] !== "string") throw new RangeError(`no button "${label}" can be pressed`);
  return found[0];
}

/** The form that the person sees, as soon as it is there: its title and the custom ids of what can be filled in. */
export async function shownModal(exchange: Exchange): Promise<{ title: string; inputs: readonly string[] }> {
  const { type, data } = await waitFor(exchange, ({ callback }) => callback);
  if (type !== 9 || !isRecord(data)) throw new Error(`interaction ${exchange.id} was answered with type ${type}`);
  const components = Array.isArray(data["components"]) ? data["components"].filter(isRecord) : [];
  return {
    title: String(data["title"]),
    inputs: components.flatMap(inputsOf).map((input) => String(input["custom_id"])),
  };
}
