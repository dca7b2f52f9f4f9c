import { foldText } from "../../coverage/fold.ts";
import { chatSpelling } from "./chat-spelling.ts";

/** The folded question with chat spelling written out, for recognising its form: "wut r the charges". */
export function spellOut(text: string): string {
  return foldText(text)
    .split(/\s+/)
    .map((word) => chatSpelling.get(word.replace(/[^\p{L}\p{N}]/gu, "")) ?? word)
    .join(" ");
}
