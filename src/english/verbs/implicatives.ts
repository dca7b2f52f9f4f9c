import { listForms } from "../lists.ts";

/**
 * Forms of verbs behind which "to" tells what was done: "managed to escape", "was forced to resign". Of others it is only meant, as of
 * "threatened to resign". The implicative and causative verbs of Karttunen (1971, "Implicative verbs"), and those by which something
 * begins, goes on, ends or turns out to be so.
 */
export const implicativeForms: ReadonlySet<string> = listForms(`
begin bother cause cease come compel condescend continue dare deign force get go happen help lead live manage
oblige proceed prove remember start succeed tend turn use venture
`);
