import { parseUrl } from "../coverage/parse-url.ts";
import { decodeText, findUndecodableLine } from "./text/decode-text.ts";
import { type Problem, quoteValue } from "./text/problem.ts";
import { readMapping } from "./text/yaml-mapping.ts";

/** The file, at the top of the corpus, in which its owner lists feeds to follow. */
export const feedsFileName = "feeds.yaml";

/** A feed to follow, under the name that its owner gave it. */
export interface FollowedFeed {
  readonly name: string;
  readonly address: string;
}

/** Reads the list of feeds. An entry that is no address is a problem; the others hold. */
export function readFeedsFile(
  bytes: Uint8Array,
  path: string,
): { readonly feeds: readonly FollowedFeed[]; readonly problems: readonly Problem[] } {
  const text = decodeText(bytes);
  if (text === null) {
    const line = findUndecodableLine(bytes);
    return { feeds: [], problems: [{ file: path, line, message: "is not UTF-8 text; save it as UTF-8" }] };
  }
  const { entries, faults } = readMapping(text);
  const problems: Problem[] = faults.map(({ line, message }) => ({ file: path, line, message }));
  const feeds: FollowedFeed[] = [];
  for (const { key, value, line } of entries) {
    if (typeof value === "string" && /^https?:\/\//i.test(value) && parseUrl(value) !== null)
      feeds.push({ name: key, address: value });
    else
      problems.push({
        file: path,
        line,
        message: `${quoteValue(key)} is ${quoteValue(value)}, expected a link that begins with http:// or https://`,
      });
  }
  return { feeds, problems };
}
