import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { MessageWords } from "../bot/languages/words.ts";
import { type PageRequest, writePageIds } from "./page-request.ts";

/** The row and its five buttons. */
export const pageButtonComponents = 6;

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The buttons that turn the pages, `page` from 0; null when the request is too long to be kept in them. */
export function pageButtons(request: PageRequest, page: number, pages: number, words: MessageWords): Row | null {
  const last = pages - 1;
  const buttons = [
    { label: words.first, to: 0, disabled: page === 0 },
    { label: words.previous, to: Math.max(0, page - 1), disabled: page === 0 },
    { label: words.page(page + 1, pages), to: page, disabled: true },
    { label: words.next, to: Math.min(last, page + 1), disabled: page === last },
    { label: words.last, to: last, disabled: page === last },
  ];
  const ids = writePageIds(
    request,
    buttons.map(({ to }) => to),
  );
  if (!ids) return null;
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ label, disabled }, index) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      disabled,
      custom_id: ids[index] ?? "",
    })),
  };
}
