import { feed } from "./feed/feed.ts";
import { markdown } from "./markdown/markdown.ts";
import { webPage } from "./page/web-page.ts";
import { datedText } from "./plain/dated-text.ts";
import { commaSeparated } from "./record/comma-separated.ts";
import { jsonArticles } from "./record/json-articles.ts";
import { jsonLines } from "./record/json-lines.ts";
import type { Format } from "./text/format.ts";

/** Every form that articles can come in. A new one is a file of its own and a line here. */
export const formats: readonly Format[] = [datedText, markdown, jsonLines, jsonArticles, commaSeparated, webPage, feed];
