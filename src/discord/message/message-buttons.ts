import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { MessageWords } from "../../bot/languages/words.ts";
import type { Reply } from "../../bot/reply.ts";
import { suggestionLimits } from "../limits.ts";
import { type Button, type Request, writeButtonIds } from "./button-ids.ts";
import type { MarkedDraft } from "./draft.ts";
import { oneLine } from "./one-line.ts";
import { writeVerdictArgument } from "./verdict-argument.ts";

export type ButtonRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Everything that the buttons of a message depend on. */
export interface ButtonSetting {
  readonly reply: Reply;
  readonly request: Request;
  /** Pages are counted from 0. */
  readonly page: number;
  readonly pages: number;
  /** The passages that are shown and can be come back to, in order. */
  readonly marked: readonly MarkedDraft[];
  readonly words: MessageWords;
  /** Readers are asked whether it was helpful. */
  readonly asksVerdict: boolean;
}

export interface OfferedButtons {
  readonly rows: readonly ButtonRow[];
  /** True when there is more than one page, and buttons to turn them. */
  readonly canTurn: boolean;
}

interface Label extends Button {
  readonly label: string;
  readonly disabled?: boolean;
}

/**
 * Tells what a reader can do with a reply: turn its pages, see what stands around a passage, who else carries it, more of the
 * same, ask about it, show it to all or take it away; and say whether it helped, where that is asked. Rows without a button are left out; so are buttons for which the
 * request is too long.
 */
export function offerButtons(setting: ButtonSetting): OfferedButtons {
  const rows = [turnPages(setting), pickPassage(setting), act(setting), judge(setting)];
  const ids = writeButtonIds(setting.request, rows.flat());
  let at = 0;
  const offered = rows.map((row, index): ButtonRow | null => {
    const withIds = row.flatMap((label) => {
      const id = ids[at];
      at += 1;
      return id ? [{ ...label, id }] : [];
    });
    const [first] = withIds;
    if (!first) return null;
    const components = index === 1 ? [listPassages(first.id, setting)] : withIds.map(renderButton);
    return { type: ComponentType.ActionRow, components };
  });
  return { rows: offered.filter((row) => row !== null), canTurn: offered[0] !== null };
}

function turnPages({ page, pages, words }: ButtonSetting): readonly Label[] {
  const last = pages - 1;
  const turn = (label: string, to: number, disabled: boolean): Label => ({
    action: "page",
    argument: String(Math.min(last, Math.max(0, to))),
    label,
    disabled,
  });
  if (pages < 2) return [];
  return [
    turn(words.first, 0, page === 0),
    turn(words.previous, page - 1, page === 0),
    turn(words.page(page + 1, pages), page, true),
    turn(words.next, page + 1, page === last),
    turn(words.last, last, page === last),
  ];
}

/** Offers the passages: a reader picks one of several from a list, and has a button for one. */
function pickPassage({ marked, words }: ButtonSetting): readonly Label[] {
  return marked.length > 1 ? [{ action: "context", argument: "", label: words.contextOf }] : [];
}

function act({ marked, reply, request, words }: ButtonSetting): readonly Label[] {
  const [first] = marked;
  const carried = marked.find(({ carriers }) => carriers > 0);
  const isError = reply.record["error"] !== undefined;
  const buttons: readonly (Label | null)[] = [
    first && marked.length === 1 && first.hasContext
      ? { action: "context", argument: first.mark, label: words.context }
      : null,
    carried ? { action: "carriers", argument: carried.mark, label: words.otherArticles } : null,
    reply.more ? { action: "more", argument: "", label: reply.moreLabel ?? words.more } : null,
    first ? { action: "about", argument: first.mark, label: words.askAbout } : null,
    reply.private && !isError ? { action: "share", argument: "", label: words.share } : null,
    reply.private || request.invokerId === ""
      ? null
      : { action: "dismiss", argument: request.invokerId, label: words.dismiss },
  ];
  return buttons.filter((button) => button !== null);
}

function judge({ asksVerdict, reply, words }: ButtonSetting): readonly Label[] {
  if (!asksVerdict || reply.record["error"] !== undefined) return [];
  const argument = writeVerdictArgument(reply);
  return [
    { action: "helpful", argument, label: words.helpful },
    { action: "unhelpful", argument, label: words.notHelpful },
  ];
}

function renderButton({
  label,
  disabled = false,
  id,
}: Label & { readonly id: string }): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, disabled, custom_id: id };
}

function listPassages(id: string, { marked, words }: ButtonSetting): APIComponentInMessageActionRow {
  const passages = new Map(marked.map((one) => [one.mark, one]));
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: words.contextOf,
    min_values: 1,
    max_values: 1,
    options: Array.from(passages.values())
      .slice(0, suggestionLimits.count)
      .map(({ mark, words: text, where }) => ({
        value: mark,
        // Discord takes no blank label, and articles may have a blank title.
        label: oneLine(isBlank(text) ? where : text, suggestionLimits.name),
        description: oneLine(where, suggestionLimits.name),
      })),
  };
}

/** True for white space and what nobody sees. */
function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}
