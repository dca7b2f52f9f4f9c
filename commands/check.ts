import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { checkFully, type FullCheck } from "../src/archive/check-fully.ts";
import { textOf } from "../src/archive/corroboration.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeFindings, describeHeadline, describeSearched } from "../src/bot/describe-check.ts";
import { describeVerdict } from "../src/bot/describe-verdict.ts";
import { describeWithdrawals, withdrawnRecord } from "../src/bot/describe-withdrawn.ts";
import { exampleQuotation } from "../src/bot/examples.ts";
import { writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { suggestPeople } from "../src/bot/people-options.ts";
import { type Block, type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";

/** Longer claims are refused: a message holds no more. UTF-16 units. */
const longestClaim = 2000;

export const check = defineCommand({
  name: "check",
  description: "Is this quote real? Compare it with the articles, word for word",
  formatted: "quote",
  menu: { name: "Check this quote", option: "quote" },
  options: z.object({
    quote: z.string().trim().min(1).max(longestClaim).describe("The quote to check"),
    speaker: z.string().trim().min(1).max(100).describe("Who is supposed to have said it").optional(),
  }),
  plain: true,
  suggest: { speaker: suggestPeople },
  example(archive) {
    const quotation = exampleQuotation(archive);
    return quotation && { quote: quotation.words, speaker: quotation.speaker };
  },
  async answer({ quote, speaker }, archive, { words }): Promise<Reply> {
    // Loaded when it is first asked for: the program starts faster without.
    const { readClaim } = await import("../src/checking/claim/claim.ts");
    const claim = readClaim(quote);
    if (claim.whole.words.length === 0)
      return refuse("check", words.check.nothingToCheck, words.check.pasteWords, {
        kind: "example",
        line: writeLine("check", { quote: words.check.theWords }, words.commandNames),
      });
    const full = await checkFully(claim, speaker ?? null, archive);
    return { private: true, blocks: await describeCheck(full, archive, words), record: checkRecord(full, archive) };
  },
});

async function describeCheck(
  { found, verdict, withdrawals, notQuotedThere }: FullCheck,
  archive: Archive,
  words: Words,
): Promise<readonly Block[]> {
  const other = notQuotedThere === null ? [] : [textBlock("warning", words.withdrawn.notQuoted(notQuotedThere))];
  const withdrawn = [...describeWithdrawals(withdrawals, words), ...other];
  const isMissing = found.verdict === "not-found" || found.verdict === "nearest";
  return [
    describeVerdict(verdict, found, words),
    ...withdrawn,
    ...(verdict === found.verdict ? await describeFindings(found, archive, words) : []),
    ...(verdict === found.verdict && isMissing ? describeHeadline(found.claim.text, archive, words) : []),
    // What was taken back is found: nothing was looked for in vain.
    ...(verdict === found.verdict && isMissing ? [describeSearched(found.searched, words)] : []),
  ];
}

function checkRecord({ found, verdict, withdrawals }: FullCheck, archive: Archive): Reply["record"] {
  const { claim, claimedSpeaker, turnsMeaning, claimsUnsaid, frame, edits, searched } = found;
  const carriers = verdict === found.verdict ? found.carriers : [];
  return {
    command: "check",
    claim: claim.text,
    claimedSpeaker: claimedSpeaker?.person?.name ?? claimedSpeaker?.name ?? null,
    verdict,
    turnsMeaning,
    ...(claimsUnsaid ? { claimsUnsaid } : {}),
    frame: frame?.kind ?? null,
    edits: edits.map(
      ({ kind, article, claim: claimed }): Json => ({
        kind,
        article: article ? [article.text] : [],
        claim: claimed === null ? [] : [claimed],
      }),
    ),
    carriers: carriers.map(
      ({ words: { article, start, end }, how }): Json => ({
        articleId: article.id,
        textId: textOf(article.id, archive.carriers),
        start,
        end,
        how,
      }),
    ),
    searched: { ...searched },
    ...withdrawnRecord(withdrawals),
  };
}
