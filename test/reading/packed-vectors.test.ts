import { describe, expect, it } from "vitest";
import { cosinesOf, matchVectors } from "../../src/reading/match-vectors.ts";
import { packVectors, tokensOf, unpackVectors } from "../../src/reading/packed-vectors.ts";
import type { TextVectors } from "../../src/reading/reading.ts";
import { makeText, makeVectors } from "./made-up-vectors.ts";

function cosine(one: TextVectors, at: number, other: TextVectors, place: number): number {
  let sum = 0;
  for (let dim = 0; dim < one.dims; dim += 1)
    sum += (one.vectors[at * one.dims + dim] ?? 0) * (other.vectors[place * one.dims + dim] ?? 0);
  return sum / (127 * 127);
}

describe("packed vectors", () => {
  const asked = makeVectors(makeText(20), 1);
  const text = makeText(200);
  const held = makeVectors(text, 2);
  // Half of the tokens are near one of the question's, as in a text that is about it.
  for (let token = 0; token < 100; token += 1) {
    const own = held.vectors.subarray(token * 128, (token + 1) * 128);
    const near = Array.from(own, (one, dim) => 0.6 * one + 0.8 * (asked.vectors[(token % 20) * 128 + dim] ?? 0));
    const length = Math.hypot(...near);
    own.set(near.map((one) => Math.round((127 * one) / length)));
  }
  const packed = packVectors(text, held);

  it("have the cosines of those that were packed: nine in ten within 0.02, a hundredth off in the square mean", () => {
    const cosines = cosinesOf(asked, packed);
    const faults = Array.from(cosines, (one, at) =>
      Math.abs(one - cosine(asked, Math.floor(at / 200), held, at % 200)),
    );
    expect(faults.filter((fault) => fault <= 0.02).length / faults.length).toBeGreaterThan(0.9);
    expect(Math.sqrt(faults.reduce((sum, fault) => sum + fault * fault, 0) / faults.length)).toBeLessThan(0.011);
    expect(Math.max(...faults)).toBeLessThan(0.06);
  });

  it("match as those that were packed do, within 0.02", () => {
    const best = Array.from(asked.weights, (weight, at) => {
      const cosines = Array.from({ length: 200 }, (_, place) => cosine(asked, at, held, place));
      return weight * Math.max(...cosines);
    });
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((one, other) => one + other, 0);
    expect(Math.abs(matchVectors(asked, packed, 0).score - sum(best) / sum(asked.weights))).toBeLessThan(0.02);
  });

  it("take 68 bytes a token", () => {
    expect(packed.halves.byteLength + packed.spans.byteLength).toBe(200 * 68);
  });

  it("have no token that is only punctuation, but those of a share", () => {
    const said = 'Up 5% ("more"), he said… – $3.';
    const { spans } = packVectors(said, makeVectors(said, 3));
    const tokens = Array.from({ length: tokensOf({ spans }) }, (_, at) => said.slice(spans[2 * at], spans[2 * at + 1]));
    expect(tokens).toEqual(["Up", "5", "%", "more", "he", "said", "$", "3"]);
  });

  it("have no token behind the places that 16 bits can tell", () => {
    const long = `a ${" ".repeat(65_533)}b c`;
    expect([...packVectors(long, makeVectors(long, 4)).spans]).toEqual([0, 1]);
  });

  it("of a stretch are matched by its own tokens, wherever punctuation was", () => {
    const said = "alpha, beta. gamma";
    const vectors = makeVectors(said, 5);
    const match = matchVectors(vectors, packVectors(said, vectors), 100);
    const gamma = packVectors(said, {
      ...vectors,
      vectors: vectors.vectors.slice(4 * 128),
      spans: vectors.spans.slice(8),
    });
    expect(match.of({ start: 113, end: 118 })).toBe(matchVectors(vectors, gamma, 100).score);
    expect(match.of({ start: 105, end: 106 })).toBe(-1);
  });

  it("are empty for a text without tokens, and of no likeness to anything when all their numbers are 0", () => {
    expect(matchVectors(asked, packVectors("", makeVectors("", 6)), 0).score).toBe(-1);
    const nothing = { ...makeVectors("a", 7), vectors: new Int8Array(128) };
    expect(matchVectors(asked, packVectors("a", nothing), 0).score).toBe(0);
  });

  it("use every number from -7 to 7 and no other", () => {
    const numbers = new Int8Array(200 * 128);
    unpackVectors(packed, numbers);
    expect([...new Set(numbers)].toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 15 }, (_, at) => at - 7),
    );
  });

  it("of other dimensions than the question's are refused", () => {
    expect(() => matchVectors(makeVectors("a", 8, 64), packed, 0)).toThrow(RangeError);
  });
});
