import { appendAll } from "../../coverage/lists.ts";
import { contains, type Span } from "../../coverage/span.ts";
import { quoteToken, readTokens, type Token } from "../../quotations/grammar/tokens.ts";
import { quotationsMeeting } from "../../quotations/quotations-meeting.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";

/** The tokens of a stretch of an article, with each quotation that stands wholly within as one. */
export function tokensOf({ quotations, article }: CheckedSource, within: Span): readonly Token[] {
  const tokens: Token[] = [];
  let at = within.start;
  for (const { words } of quotationsMeeting(quotations, within)) {
    if (words.start < at || !contains(within, words)) continue;
    appendAll(tokens, readTokens(article.body, { start: at, end: words.start }));
    tokens.push(
      quoteToken(
        { start: words.start, end: words.end, outer: words, continues: false, doubtful: false, unmarked: false },
        0,
      ),
    );
    at = words.end;
  }
  return [...tokens, ...readTokens(article.body, { start: at, end: within.end })];
}
