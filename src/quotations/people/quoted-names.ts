import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import type { Outline } from "../grammar/outline.ts";
import { readTokens, type Token } from "../grammar/tokens.ts";
import { foldName } from "../words/fold-name.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import type { NamedChunk } from "./inventory.ts";
import { inSentence } from "./name-chunks.ts";

/**
 * The names that stand in full only within quotations, of people whom the article itself then calls by their last name:
 * he paid “his cousin, John Doe.” Doe has not been charged. Told by a
 * first name, or by what stands beside. Linear in the body.
 */
export function findQuotedNames(
  { body, stretches }: Outline,
  sentences: readonly ChunkedSentence[],
): readonly NamedChunk[] {
  const names = sentences.flatMap(({ chunks }) => chunks.filter(({ kind }) => kind === "name"));
  const owners = sentences.flatMap(({ chunks }) => chunks.map(({ tokens }) => tokens[0])).filter(isOwner);
  const inFull = new Set(names.filter(isSeveral).map(lastOf));
  const alone = new Set([...names.filter((name) => !isSeveral(name)).map(lastOf), ...owners.map(nameOf)]);
  for (const name of inFull) alone.delete(name);
  if (alone.size === 0) return [];
  return stretches.flatMap((stretch) =>
    inSentence(chunkSentence(readTokens(body, stretch)), false).filter(
      ({ chunk, apposed }) =>
        isSeveral(chunk) &&
        alone.has(lastOf(chunk)) &&
        (body.endsWith(", ", chunk.start) || apposed.length > 0 || chunk.tokens.some(({ entry }) => entry.isFirstName)),
    ),
  );
}

function isSeveral({ tokens }: Chunk): boolean {
  return tokens.filter(({ capital }) => capital).length > 1;
}

function lastOf({ tokens }: Chunk): string {
  return nameOf(tokens.at(-1));
}

/** "Doe's house" */
function isOwner(token: Token | undefined): boolean {
  return token?.capital === true && token.possessive;
}

function nameOf(token: Token | undefined): string {
  return foldName(token?.text.replace(/['’]s?$/, "") ?? "");
}
