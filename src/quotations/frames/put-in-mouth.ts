import { isAmong } from "../../coverage/is-among.ts";
import type { Token } from "../grammar/tokens.ts";
import { isStatement } from "./verb-of-saying.ts";

/** "put into her mouth the words", "putting words in his mouth": whose mouth it is did not say them; -1 for none. */
export function putInMouth(tokens: readonly Token[]): number {
  const mouth = tokens.findLastIndex(({ word }) => isAmong(word, "mouth mouths"));
  const put = tokens.findLastIndex(
    ({ word }, at) => at < mouth && at >= mouth - 6 && isAmong(word, "put puts putting"),
  );
  return put >= 0 && tokens.slice(put).some(isStatement) ? put : -1;
}
