import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openEncoder } from "../../src/reading/encoder.ts";
import { openModel } from "../../src/reading/model.ts";
import { bitsOf, expected, tinyReader } from "./tiny-reader.ts";

const model = await openModel(tinyReader, 1);
const encoder = openEncoder(model, 0);

describe("encoding a text", () => {
  it.each(expected.texts)("gives the vectors and weights that torch gives: $text", ({ text, ...wanted }) => {
    const { dims, vectors, weights, pieces } = encoder.encode(text);
    expect([...pieces]).toEqual(wanted.pieces);
    expect(vectors).toHaveLength(pieces.length * dims);
    for (const [token, weight] of weights.entries()) {
      const own = [...vectors.subarray(token * dims, (token + 1) * dims)];
      const product = own.reduce((sum, value, at) => sum + value * (wanted.vectors[token * dims + at] ?? 0), 0);
      expect(product / Math.hypot(...own)).toBeGreaterThan(0.999);
      expect(Math.hypot(...own) / 127).toBeCloseTo(1, 1);
      expect(Math.abs(weight / (wanted.weights[token] ?? 0) - 1)).toBeLessThan(0.01);
    }
  });

  it("reads the beginning of a long text, whatever follows", () => {
    const long = encoder.encode("the council ".repeat(10_000));
    expect(long.pieces).toHaveLength(318);
    expect(long.spans.at(-1)).toBe("the council ".repeat(10_000).indexOf("council", (long.spans.at(-2) ?? 0) - 1) + 7);
    expect(bitsOf(encoder.encode(`${"the council ".repeat(5_000)}mayor`))).toBe(bitsOf(long));
  });

  it("is not changed by what was encoded before", () => {
    for (const { text } of expected.texts) {
      const before = bitsOf(encoder.encode(text));
      encoder.encode("a longer text about the mayor ".repeat(30));
      encoder.read("who?", "the mayor");
      expect(bitsOf(encoder.encode(text))).toBe(before);
    }
  });

  it("gives the same bits on every machine", () => {
    const bits = [
      ...expected.texts.map(({ text }) => bitsOf(encoder.encode(text))),
      ...expected.pairs.map(({ question, text }) => bitsOf(encoder.read(question, text))),
      bitsOf(encoder.encode("the mayor and the council voted ".repeat(60))),
    ];
    expect(createHash("sha256").update(bits.join("\n")).digest("hex")).toBe(
      "317097db1c8a8e085a0f8ef45bffe9ba5bdbaf01d227e90eb75fe4710230a22b",
    );
  });
});

describe("reading a text with a question", () => {
  it.each(expected.pairs)("gives the logits that torch gives: $question $text", ({ question, text, ...wanted }) => {
    const { logit, starts, ends, spans } = encoder.read(question, text);
    expect(Math.abs(logit - wanted.logit)).toBeLessThan(0.03);
    expect(starts).toHaveLength(wanted.starts.length);
    expect(spans).toHaveLength(starts.length * 2);
    for (const [token, start] of starts.entries()) {
      expect(Math.abs(start - (wanted.starts[token] ?? 0))).toBeLessThan(0.03);
      expect(Math.abs((ends[token] ?? 0) - (wanted.ends[token] ?? 0))).toBeLessThan(0.03);
    }
  });

  it("cuts the text rather than the question, and a question that leaves no room", () => {
    expect(encoder.read("who said that?", "the council ".repeat(400)).starts).toHaveLength(320 - 3 - 4);
    expect(encoder.read("who said that ".repeat(400), "the council ".repeat(400)).starts).toHaveLength(320 - 3 - 128);
  });
});
