import type { Reader } from "../src/reading/reader.ts";
import type { TextVectors } from "../src/reading/reading.ts";
import type { Find, Vectors } from "./speed/rivals.ts";

/** So many texts are under way at the same time. */
const atOnce = 64;

/**
 * One vector of each text by itself: the mean of the vectors that the reader gives its tokens, at length 1. The reader was trained
 * to match token with token, not for this: a trained sentence encoder is better at it.
 */
export async function openTokenMeans(reader: Reader, passages: readonly string[]): Promise<Vectors> {
  const ofPassages: Float32Array[] = [];
  for (let from = 0; from < passages.length; from += atOnce)
    ofPassages.push(...(await reader.encode(passages.slice(from, from + atOnce))).map(meanOf));
  return {
    dims: reader.dims,
    ofPassages,
    async ofQuestion(question) {
      const [vectors] = await reader.encode([question]);
      return vectors ? meanOf(vectors) : new Float32Array(reader.dims);
    },
  };
}

/** By the cosine alone, every passage compared. */
export function openCosine({ ofPassages, ofQuestion }: Vectors): Find {
  return async (question) => {
    const asked = await ofQuestion(question);
    return ofPassages
      .map((vector, at) => ({ at, score: dot(vector, asked) }))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, 10)
      .map(({ at }) => at);
  };
}

/** All zeros for a text without tokens. */
function meanOf({ dims, vectors }: TextVectors): Float32Array {
  const sum = new Float32Array(dims);
  for (const [at, value] of vectors.entries()) sum[at % dims] = (sum[at % dims] ?? 0) + value;
  const length = Math.sqrt(dot(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
