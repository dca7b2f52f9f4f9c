import { placeTable } from "../lexicon/place-table.ts";
import { once, readTable } from "../lexicon/read-table.ts";
import { listWords } from "../lists.ts";

/** Countries, states and the like, folded and sorted: alone they are nobody's last name, and before one no first name. */
export const places: ReadonlySet<string> = listWords(`
afghanistan africa alabama alaska albania algeria america angola argentina arizona arkansas asia australia austria
bangladesh belgium bolivia bosnia brazil britain bulgaria california cambodia cameroon canada chicago chile china
colombia colorado congo connecticut croatia cuba delaware denmark ecuador egypt england eritrea ethiopia europe finland
florida france germany ghana greece guatemala haiti hawaii honduras hungary idaho illinois india indiana indonesia iowa
iran iraq ireland italy jamaica japan kansas kentucky kenya kosovo kuwait lebanon libya louisiana maine maryland
massachusetts mexico michigan minnesota mississippi missouri moldova mongolia montana morocco moscow mozambique namibia
nebraska nepal netherlands nevada nicaragua nigeria norway ohio oklahoma oregon pakistan palestine panama paraguay
pennsylvania peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
slovenia somalia spain sudan sweden switzerland syria taiwan tennessee texas thailand tunisia turkey uganda ukraine
uruguay utah venezuela vermont vietnam wales wisconsin wyoming yemen zambia zimbabwe
`);

const placeNames = once(() => readTable(placeTable));

/** True for the two words of a place's name, folded: "new", "hampshire". */
export function isPlaceName(first: string, second: string): boolean {
  return placeNames().has(`${first}_${second}`);
}
