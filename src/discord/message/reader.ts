import type { ObserveVerdict } from "../../bot/answered.ts";
import type { Words } from "../../bot/languages/words.ts";

/** The person whom a message is written for. */
export interface Reader {
  /** Discord's ids of the commands, by name; those that are in it can be pressed. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** The bot's words in the language of the reply. */
  readonly words: Words;
  /** Told what readers think of replies: they are asked where it is there. */
  readonly observeVerdict?: ObserveVerdict;
}
