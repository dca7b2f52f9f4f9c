import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from "discord.js";
import type { DiscordMessage } from "../message/render-message.ts";
import type { Delivery } from "./deliver.ts";

interface Interacting {
  readonly id: string;
  /** Null outside of a server. */
  readonly guildId: string | null;
  readonly userId: string;
  /** True of whoever may manage the server that they ask in; false outside of one. */
  readonly mayManage: boolean;
  /** The reader's language, as Discord calls it: `pt-BR`. */
  readonly locale: string;
  /** Since when the person waits. Unix milliseconds. */
  readonly createdTimestamp: number;
}

/** Something that somebody did and the bot has to answer, by whatever way it came: the gateway or HTTP. */
export type Incoming = IncomingCommand | IncomingMenu | IncomingPress | IncomingForm | IncomingTyping;

/** A slash command was sent. */
export interface IncomingCommand extends Interacting {
  readonly kind: "command";
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** An entry of a message's menu was picked. */
export interface IncomingMenu extends Interacting {
  readonly kind: "menu";
  readonly name: string;
  /** The text of the message. */
  readonly text: string;
}

/** A button was pressed, or something was picked from a list: `values` is not empty then. */
export interface IncomingPress extends Interacting {
  readonly kind: "press";
  readonly customId: string;
  readonly values: readonly string[];
  /** The message it is part of. */
  readonly message: {
    /** The custom ids of everything in it, however nested. */
    readonly customIds: readonly string[];
    /** The texts of the message, in order. */
    readonly texts: readonly string[];
    /** Only the person who presses sees it. */
    readonly isPrivate: boolean;
  };
}

/** A form was filled in. */
export interface IncomingForm extends Interacting {
  readonly kind: "form";
  readonly customId: string;
  /** The texts that were written, by the custom ids of their fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** True when it was opened from a message that only this person sees. */
  readonly isPrivate: boolean;
}

/** An option is being typed. */
export interface IncomingTyping extends Interacting {
  readonly kind: "typing";
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/**
 * The ways to answer one interaction. Discord takes exactly one of the first answers, within three seconds; the others
 * follow it. Each says whether Discord still waited, and rejects with what Discord has against it.
 */
export interface Responder {
  /** First: a message of its own. */
  reply(message: DiscordMessage): Promise<Delivery>;
  /** First: in place of the message whose button was pressed. */
  update(message: DiscordMessage): Promise<Delivery>;
  /** First: an answer is under way. */
  announce(visibility: "private" | "public"): Promise<Delivery>;
  /** First: the message whose button was pressed will change. */
  announceUpdate(): Promise<Delivery>;
  /** First, and to a press only: a form to fill in. */
  showForm(form: APIModalInteractionResponseCallbackData): Promise<Delivery>;
  /** First, and while an option is typed only. */
  offer(choices: readonly APIApplicationCommandOptionChoice<string>[]): Promise<Delivery>;
  /** Later: in place of what was announced, or of the message whose button was pressed. */
  edit(message: DiscordMessage): Promise<Delivery>;
  /** Later: takes away the same. */
  remove(): Promise<Delivery>;
  /** Later: another message. */
  followUp(message: DiscordMessage): Promise<Delivery>;
}

/** Tells what of an interaction may be logged: ids only, because what was asked is nobody's business. */
export function describeIncoming({ id, guildId }: Interacting, command: string) {
  return { interaction: id, command, guild: guildId };
}
