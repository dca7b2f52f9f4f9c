import { commaSeparated } from "./comma-separated.ts";
import { datedText } from "./dated-text.ts";
import { feed } from "./feed.ts";
import type { Format } from "./format.ts";
import { jsonArticles } from "./json-articles.ts";
import { jsonLines } from "./json-lines.ts";
import { markdown } from "./markdown.ts";
import { webPage } from "./web-page.ts";

/** Every form that articles can come in. A new one is a file of its own and a line here. */
export const formats: readonly Format[] = [datedText, markdown, jsonLines, jsonArticles, commaSeparated, webPage, feed];
