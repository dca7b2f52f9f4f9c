import { foldText } from "../../coverage/fold.ts";
import { remember } from "../../english/lexicon/remember.ts";

/** "O’Donnell" and "O'Donnell", "Mr." and "Mr" compare equal. */
export const foldName = remember((text: string): string => foldText(text).replace(/[.'’]/g, ""));
