import { datedText } from "./dated-text.ts";
import type { Format } from "./format.ts";
import { jsonLines } from "./json-lines.ts";
import { markdown } from "./markdown.ts";

/** Every form that articles can come in. A new one is a file of its own and a line here. */
export const formats: readonly Format[] = [datedText, jsonLines, markdown];
